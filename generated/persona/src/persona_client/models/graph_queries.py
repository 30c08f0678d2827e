"""Models of answers: graph queries."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Answer
from .shared import Account, FieldText, ToMany

GraphQueryStatus = TypeAliasType(
    "GraphQueryStatus", Literal["submitted", "completed", "errored", "cancelled", "timed_out"] | str
)


class GraphQuery(Answer):
    """Inferred."""

    type: Literal["graph-query"] | str
    """Stated."""
    id: str
    """Stated."""
    attributes: GraphQueryAttributes
    relationships: GraphQueryRelationships | None = None


class GraphQueryAnswer(Answer):
    data: GraphQuery
    included: list[Account] | None = None


class GraphQueryAttributes(Answer):
    status: GraphQueryStatus | None = None
    params: dict[str, Any] | None = None
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    updated_at: Annotated[datetime | None, Field(alias="updated-at")] = None
    errored_at: Annotated[datetime | None, Field(alias="errored-at")] = None
    completed_at: Annotated[datetime | None, Field(alias="completed-at")] = None
    redacted_at: Annotated[datetime | None, Field(alias="redacted-at")] = None
    stats: dict[str, Any] | None = None
    explorer_url: Annotated[str | None, Field(alias="explorer-url")] = None
    node_limit_reached: Annotated[bool | None, Field(alias="node-limit-reached")] = None
    nodes: list[FieldText] | None = None


class GraphQueryRelationships(Answer):
    accounts: ToMany | None = None
    """Type `account`."""
