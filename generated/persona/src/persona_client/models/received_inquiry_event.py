"""Models of answers: received inquiry event."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Answer
from .inquiries import InquiryIncluded
from .received import EventContext
from .shared_inquiry import Inquiry

InquiryEventName = TypeAliasType(
    "InquiryEventName",
    Literal[
        "inquiry.created",
        "inquiry.started",
        "inquiry.expired",
        "inquiry.completed",
        "inquiry.failed",
        "inquiry.marked-for-review",
        "inquiry.approved",
        "inquiry.declined",
        "inquiry.transitioned",
        "inquiry.redacted",
        "inquiry.reusable-persona-created",
        "inquiry.reusable-persona-used",
        "inquiry.updated-tags",
    ]
    | str,
)
"""What can happen to an inquiry."""


class InquiryEvent(Answer):
    """A delivery that tells of an inquiry."""

    data: InquiryEventData | None = None


class InquiryEventAttributes(Answer):
    """What happened to an inquiry, and when."""

    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    """When the event was created. This, and not the order of deliveries, says which event was
    first.
    """
    context: EventContext | None = None
    name: InquiryEventName | None = None
    payload: InquiryEventPayload | None = None


class InquiryEventData(Answer):
    """An event of an inquiry."""

    type: Literal["event"] | str | None = None
    id: str | None = None
    attributes: InquiryEventAttributes | None = None


class InquiryEventPayload(Answer):
    """The inquiry that an event is about."""

    data: Inquiry | None = None
    included: list[InquiryIncluded] | None = None
    """Objects that the inquiry is related to, as far as the webhook lets them through."""
