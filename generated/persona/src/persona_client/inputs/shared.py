"""Models of what calls send: several resources."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import MISSING, Field
from typing_extensions import TypeAliasType

from .._runtime.models import Input

ApiVersionInput = TypeAliasType(
    "ApiVersionInput",
    Literal[
        "2025-12-08",
        "2025-10-27",
        "2023-01-05",
        "2022-09-01",
        "2021-08-18",
        "2021-07-05",
        "2021-02-21",
        "2020-05-18",
    ]
    | str,
)
"""A dated version of the API. Versions that are not listed are possible."""


QueryOperator = TypeAliasType("QueryOperator", Literal["eq", "gt", "gte", "lt", "lte"])
"""How two values are compared: `eq` equal, `gt` greater, `gte` greater or equal, `lt` less,
`lte` less or equal.
"""


SortDirection = TypeAliasType("SortDirection", Literal["asc", "desc"])
"""Which way an order goes, up (`asc`) or down (`desc`)."""


SparseFields = TypeAliasType("SparseFields", dict[str, str])
"""Names of attributes with commas between them, by type of object."""


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


class CompleteFileUpload(Input):
    """A file inside of a JSON body, with its name."""

    data: str
    """The content of the file in base64."""
    filename: str
    """The name of the file."""


class FileUpload(Input):
    """A file inside of a JSON body."""

    data: str | MISSING = MISSING
    """The content of the file in base64."""
    filename: str | MISSING = MISSING
    """The name of the file."""


class NotQuery(Input):
    """The condition does not hold."""

    not_: Annotated[SearchQuery, Field(alias="not")]
    """The condition."""


class Page(Input):
    """Which page is returned. Give `after` or `before`, or neither for the first page."""

    after: str | MISSING = MISSING
    """Return what comes after this. In a list, the id of an object."""
    before: str | MISSING = MISSING
    """Return what comes before this. In a list, the id of an object."""
    size: int | MISSING = MISSING
    """How many objects a page holds at most, 1 to 100. Default: `10`."""


class RelationChange(Input):
    """Which relation to add to an object, or to take away from it."""

    meta: RelationChangeMeta
    """The relation."""


class RelationChangeMeta(Input):
    """A relation, by its kind and by what it leads to."""

    relation_schema_key: Annotated[str, Field(alias="relation-schema-key")]
    """The key of the relation schema, which says of what kind the relation is."""
    target_object_id: Annotated[str, Field(alias="target-object-id")]
    """The account or transaction that the relation leads to, by id."""


class SearchRequest(Input):
    """A search among objects of one kind."""

    query: SearchQuery | MISSING = MISSING
    """Which objects are returned."""
    sort: SearchSort | MISSING = MISSING
    """In which order they are returned."""
    body_page: Annotated[Page | MISSING, Field(alias="page")] = MISSING
    """Which page is returned, as the query parameter of the same name says."""


class SearchSort(Input):
    """The order of what is found."""

    attribute: str
    """The attribute that decides, in snake case as in a query."""
    direction: SortDirection
    """Which way the order goes. The vendor's default is `desc`, and yet a value is required."""


class TagChange(Input):
    """Which tag to add to an object, or to take away from it."""

    meta: TagChangeMeta | MISSING = MISSING
    """The tag."""


class TagChangeMeta(Input):
    """A tag, by name or by id."""

    tag_name: Annotated[str | MISSING, Field(alias="tag-name")] = MISSING
    """The name of the tag."""
    tag_id: Annotated[str | MISSING, Field(alias="tag-id")] = MISSING
    """The id of the tag."""


class TagReplacement(Input):
    """The tags that an object has from now on."""

    meta: TagReplacementMeta | MISSING = MISSING
    """The tags."""


class TagReplacementMeta(Input):
    """Tags, by name or by id."""

    tag_name: Annotated[list[str] | MISSING, Field(alias="tag-name")] = MISSING
    """The names of the tags."""
    tag_id: Annotated[list[str] | MISSING, Field(alias="tag-id")] = MISSING
    """The ids of the tags."""


SearchQuery = TypeAliasType("SearchQuery", AllOfQuery | AnyOfQuery | NotQuery | AttributeQuery)
"""A condition on one attribute, or conditions joined, two levels deep at most."""
