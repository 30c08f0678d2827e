"""Models of what calls send: several resources."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Input

QueryOperator = TypeAliasType("QueryOperator", Literal["eq", "gt", "gte", "lt", "lte"])
"""How two values are compared: `eq` equal, `gt` greater, `gte` greater or equal, `lt` less,
`lte` less or equal.
"""


SortDirection = TypeAliasType("SortDirection", Literal["asc", "desc"])
"""Which way an order goes, up (`asc`) or down (`desc`)."""


class AllOfQuery(Input):
    """Every one of the conditions holds."""

    and_: Annotated[list[SearchQuery], Field(alias="and")]
    """The conditions, 20 at most."""


class AnyOfQuery(Input):
    """At least one of the conditions holds."""

    or_: Annotated[list[SearchQuery], Field(alias="or")]
    """The conditions, 20 at most."""


class AttributeQuery(Input):
    """A condition on one attribute."""

    attribute: str
    """The attribute, in snake case whatever `Key-Inflection` says. Each search says which
    attributes it knows.
    """
    operator: QueryOperator
    """How the attribute is compared with the value."""
    value: str | float | bool
    """The value that the attribute is compared with."""


class NotQuery(Input):
    """The condition does not hold."""

    not_: Annotated[SearchQuery, Field(alias="not")]
    """The condition."""


class SearchSort(Input):
    """The order of what is found."""

    attribute: str
    """The attribute that decides, in snake case as in a query."""
    direction: SortDirection
    """Which way the order goes. The vendor's default is `desc`, and yet a value is required."""


SearchQuery = TypeAliasType("SearchQuery", AllOfQuery | AnyOfQuery | NotQuery | AttributeQuery)
"""A condition on one attribute, or conditions joined, two levels deep at most."""
