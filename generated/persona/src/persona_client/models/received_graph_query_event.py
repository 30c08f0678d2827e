"""Models of answers: received graph query event."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Answer
from .graph_queries import GraphQuery
from .received import EventContext

GraphQueryEventName = TypeAliasType(
    "GraphQueryEventName",
    Literal[
        "graph-query.cancelled",
        "graph-query.completed",
        "graph-query.errored",
        "graph-query.reran",
        "graph-query.timed-out",
    ]
    | str,
)
"""What can happen to a graph query."""


class GraphQueryEvent(Answer):
    """A delivery that tells of a graph query."""

    data: GraphQueryEventData | None = None


class GraphQueryEventAttributes(Answer):
    """What happened to a graph query, and when."""

    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    """When the event was created. This, and not the order of deliveries, says which event was
    first.
    """
    context: EventContext | None = None
    name: GraphQueryEventName | None = None
    payload: GraphQueryEventPayload | None = None


class GraphQueryEventData(Answer):
    """An event of a graph query."""

    type: Literal["event"] | str | None = None
    id: str | None = None
    attributes: GraphQueryEventAttributes | None = None


class GraphQueryEventPayload(Answer):
    """The graph query that an event is about."""

    data: GraphQuery | None = None
