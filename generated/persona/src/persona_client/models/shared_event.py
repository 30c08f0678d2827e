"""Models of answers: several resources."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any, Literal

from pydantic import Field

from .._runtime.models import Answer


class Event(Answer):
    """Something that happened to an object. Inferred."""

    type: Literal["event"]
    """Stated."""
    id: str
    """Stated."""
    attributes: EventAttributes


class EventAttributes(Answer):
    """What happened, when, and to which object."""

    name: str | None = None
    """What happened, such as `inquiry.completed`. Webhooks call events the same."""
    payload: EventPayload | None = None
    """The object that the event is about."""
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    context: dict[str, Any] | None = None
    """More about the event. Only some kinds of events have it."""


class EventPayload(Answer):
    """A document with the object that an event is about."""

    data: EventPayloadData | None = None


class EventPayloadData(Answer):
    """An object of any type, whole."""

    type: str | None = None
    """The type of the object."""
    id: str | None = None
    """The id of the object."""
    attributes: dict[str, Any] | None = None
    """What the object says about itself, by type."""
    relationships: dict[str, Any] | None = None
    """What the object is related to, by type."""
