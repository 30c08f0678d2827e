"""Models of answers: received verification event."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Answer
from .received import EventContext
from .shared_vehicle_class import Verification
from .verifications import VerificationIncluded

VerificationEventName = TypeAliasType(
    "VerificationEventName",
    Literal[
        "verification.canceled",
        "verification.created",
        "verification.escalated",
        "verification.failed",
        "verification.passed",
        "verification.requires-retry",
        "verification.skipped",
        "verification.submitted",
        "verification.tentatively-failed",
        "verification.tentatively-passed",
        "verification.updated-tags",
    ]
    | str,
)
"""What can happen to a verification."""


class VerificationEvent(Answer):
    """A delivery that tells of a verification."""

    data: VerificationEventData | None = None


class VerificationEventAttributes(Answer):
    """What happened to a verification, and when."""

    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    """When the event was created. This, and not the order of deliveries, says which event was
    first.
    """
    context: EventContext | None = None
    name: VerificationEventName | None = None
    payload: VerificationEventPayload | None = None


class VerificationEventData(Answer):
    """An event of a verification."""

    type: Literal["event"] | str | None = None
    id: str | None = None
    attributes: VerificationEventAttributes | None = None


class VerificationEventPayload(Answer):
    """The verification that an event is about."""

    data: Verification | None = None
    included: list[VerificationIncluded] | None = None
    """Objects that the verification is related to, as far as the webhook lets them through."""
