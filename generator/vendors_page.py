"""The page that compares the vendors: what `comparison` says of each, for the template to print."""

from collections.abc import Mapping

from .records import record
from .text import Prose

Rows = tuple[tuple[Prose, ...], ...]


@record(frozen=True, slots=True)
class Row:
    """One line of a table: the vendor's name, and what is said of it."""

    vendor: Prose
    cells: tuple[Prose, ...]


@record(frozen=True, slots=True)
class Topic:
    """One table: all vendors under one heading."""

    title: Prose
    text: Prose
    has_text: bool
    columns: tuple[Prose, ...]
    rows: tuple[Row, ...]


@record(frozen=True, slots=True)
class VendorsPage:
    topics: tuple[Topic, ...]


@record(frozen=True, slots=True)
class VendorFacts:
    """What the page says of one vendor: the rows of each topic, by its title."""

    vendor: Prose
    rows: Mapping[str, Rows]
