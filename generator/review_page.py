"""The page that shows a review: what the reports say of each row, for the template to print."""

from .records import record
from .text import Markup


@record(frozen=True, slots=True)
class Choice:
    """Something to filter by: the value that rows have, what people read, and how many have it."""

    value: Markup
    label: Markup
    count: Markup


@record(frozen=True, slots=True)
class Piece:
    """A part of a sentence; code stands in the document's own words."""

    text: Markup
    is_code: bool


Sentence = tuple[Piece, ...]


@record(frozen=True, slots=True)
class CallerLine:
    """One change that callers meet."""

    level: Markup
    label: Markup
    sentence: Sentence


@record(frozen=True, slots=True)
class PageRow:
    """One change: the document, the Python API and the version side by side.

    `operations` are all of them, `where` names those that are shown while the row is closed. In the
    closed row stands `first` of what callers meet, and `more` says how much else there is.
    """

    name: Markup
    level: Markup
    label: Markup
    vendor: Markup
    sentence: Sentence
    has_operations: bool
    has_where: bool
    where: Markup
    operations: tuple[Markup, ...]
    operations_value: Markup
    has_values: bool
    before: Markup
    after: Markup
    base: Markup
    head: Markup
    id: Markup
    fingerprint: Markup
    wire: Markup
    caller: Markup
    cause: Markup
    first: Sentence
    has_more: bool
    more: Markup
    has_callers: bool
    callers: tuple[CallerLine, ...]
    bump: Markup
    is_accepted: bool
    accepted: Markup


@record(frozen=True, slots=True)
class PageVendor:
    """One vendor's rows, with what is said above and below them."""

    name: Markup
    anchor: Markup
    headline: Markup
    version: Markup
    verdict: Markup
    notices: tuple[Markup, ...]
    has_rows: bool
    rows: tuple[PageRow, ...]
    has_texts: bool
    text_count: Markup
    texts: tuple[Markup, ...]


@record(frozen=True, slots=True)
class ReviewPage:
    """The whole page; by the two hashes a browser runs and applies nothing else."""

    script_hash: Markup
    style_hash: Markup
    total: Markup
    is_empty: bool
    has_vendors: bool
    vendors: tuple[PageVendor, ...]
    levels: tuple[Choice, ...]
    choices: tuple[Choice, ...]
    operations: tuple[Markup, ...]
