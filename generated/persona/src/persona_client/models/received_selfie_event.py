"""Models of answers: received selfie event."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Answer
from .inquiries import Selfie
from .received import EventContext
from .shared_inquiry import Inquiry

SelfieEventName = TypeAliasType(
    "SelfieEventName",
    Literal["selfie.created", "selfie.submitted", "selfie.processed", "selfie.errored"] | str,
)
"""What can happen to a selfie."""


class SelfieEvent(Answer):
    """A delivery that tells of a selfie."""

    data: SelfieEventData | None = None


class SelfieEventAttributes(Answer):
    """What happened to a selfie, and when."""

    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    """When the event was created. This, and not the order of deliveries, says which event was
    first.
    """
    context: EventContext | None = None
    name: SelfieEventName | None = None
    payload: SelfieEventPayload | None = None


class SelfieEventData(Answer):
    """An event of a selfie."""

    type: Literal["event"] | str | None = None
    id: str | None = None
    attributes: SelfieEventAttributes | None = None


class SelfieEventPayload(Answer):
    """The selfie that an event is about."""

    data: Selfie | None = None
    included: list[Inquiry] | None = None
    """Objects that the selfie is related to, as far as the webhook lets them through."""
