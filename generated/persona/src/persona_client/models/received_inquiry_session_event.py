"""Models of answers: received inquiry session event."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Answer
from .inquiry_sessions import InquirySessionIncluded
from .received import EventContext
from .shared_one_time_link import InquirySession

InquirySessionEventName = TypeAliasType(
    "InquirySessionEventName",
    Literal["inquiry-session.started", "inquiry-session.expired", "inquiry-session.canceled"] | str,
)
"""What can happen to an inquiry session."""


class InquirySessionEvent(Answer):
    """A delivery that tells of an inquiry session."""

    data: InquirySessionEventData | None = None


class InquirySessionEventAttributes(Answer):
    """What happened to an inquiry session, and when."""

    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    """When the event was created. This, and not the order of deliveries, says which event was
    first.
    """
    context: EventContext | None = None
    name: InquirySessionEventName | None = None
    payload: InquirySessionEventPayload | None = None


class InquirySessionEventData(Answer):
    """An event of an inquiry session."""

    type: Literal["event"] | str | None = None
    id: str | None = None
    attributes: InquirySessionEventAttributes | None = None


class InquirySessionEventPayload(Answer):
    """The inquiry session that an event is about."""

    data: InquirySession | None = None
    included: list[InquirySessionIncluded] | None = None
    """Objects that the inquiry session is related to, as far as the webhook lets them through."""
