"""Models of answers: graph queries."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Answer
from .shared_account import Account
from .shared_field_text import FieldText
from .shared_to_many import ToMany

GraphQueryStatus = TypeAliasType(
    "GraphQueryStatus", Literal["submitted", "completed", "errored", "cancelled", "timed_out"] | str
)
"""How far a graph query is."""


class GraphQuery(Answer):
    """A search for accounts that are linked, and its result. Inferred."""

    type: Literal["graph-query"] | str
    """Stated."""
    id: str
    """Stated."""
    attributes: GraphQueryAttributes
    relationships: GraphQueryRelationships | None = None


class GraphQueryAnswer(Answer):
    """One graph query."""

    data: GraphQuery
    included: list[Account] | None = None
    """The objects that `include` asked for. Only the call that creates a graph query returns
    any.
    """


class GraphQueryAttributes(Answer):
    """What a graph query looks for, how far it is, and what it found."""

    status: GraphQueryStatus | None = None
    params: dict[str, Any] | None = None
    """What is searched for, by names that depend on the kind of the query."""
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    updated_at: Annotated[datetime | None, Field(alias="updated-at")] = None
    errored_at: Annotated[datetime | None, Field(alias="errored-at")] = None
    """When the graph query failed. Null where it did not."""
    completed_at: Annotated[datetime | None, Field(alias="completed-at")] = None
    """When the result was there. Null before that."""
    redacted_at: Annotated[datetime | None, Field(alias="redacted-at")] = None
    """When the result was redacted, after which `nodes` is empty. Null where it was not."""
    stats: dict[str, Any] | None = None
    """Figures about the query."""
    explorer_url: Annotated[str | None, Field(alias="explorer-url")] = None
    """Where the result can be looked at in the dashboard."""
    node_limit_reached: Annotated[bool | None, Field(alias="node-limit-reached")] = None
    """Whether the limit on the number of nodes was reached."""
    nodes: list[FieldText] | None = None
    """What was found: of what kind it is, such as `Account` or `Email Address`, and which."""


class GraphQueryRelationships(Answer):
    """The objects that a graph query found."""

    accounts: ToMany | None = None
    """The accounts that were found (type `account`)."""
