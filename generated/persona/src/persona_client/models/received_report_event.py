"""Models of answers: received report event."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Answer
from .received import EventContext
from .reports import ReportIncluded
from .shared_report import Report

ReportEventName = TypeAliasType(
    "ReportEventName",
    Literal[
        "report/address-lookup.ready",
        "report/address-lookup.errored",
        "report/address-lookup.submitted",
        "report/adverse-media.ready",
        "report/adverse-media.errored",
        "report/adverse-media.matched",
        "report/adverse-media.dismissed",
        "report/business-adverse-media.ready",
        "report/business-adverse-media.errored",
        "report/business-adverse-media.matched",
        "report/business-adverse-media.dismissed",
        "report/business-associated-persons.ready",
        "report/business-associated-persons.errored",
        "report/business-lookup.ready",
        "report/business-lookup.errored",
        "report/business-registrations-lookup.ready",
        "report/business-registrations-lookup.errored",
        "report/business-watchlist.ready",
        "report/business-watchlist.errored",
        "report/business-watchlist.matched",
        "report/business-watchlist.dismissed",
        "report/crypto-address-watchlist.ready",
        "report/crypto-address-watchlist.errored",
        "report/crypto-address-watchlist.matched",
        "report/email-address.ready",
        "report/email-address.errored",
        "report/phone-number.ready",
        "report/phone-number.errored",
        "report/politically-exposed-person.ready",
        "report/politically-exposed-person.errored",
        "report/politically-exposed-person.matched",
        "report/politically-exposed-person.dismissed",
        "report/profile.ready",
        "report/profile.errored",
        "report/profile-non-authoritative.ready",
        "report/profile-non-authoritative.errored",
        "report/sentilink-scores.ready",
        "report/sentilink-scores.errored",
        "report/social-media.ready",
        "report/social-media.errored",
        "report/synthetic.ready",
        "report/synthetic.errored",
        "report/watchlist.ready",
        "report/watchlist.errored",
        "report/watchlist.matched",
        "report/watchlist.dismissed",
    ]
    | str,
)
"""What can happen to a report."""


class ReportEvent(Answer):
    """A delivery that tells of a report."""

    data: ReportEventData | None = None


class ReportEventAttributes(Answer):
    """What happened to a report, and when."""

    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    """When the event was created. This, and not the order of deliveries, says which event was
    first.
    """
    context: EventContext | None = None
    name: ReportEventName | None = None
    payload: ReportEventPayload | None = None


class ReportEventData(Answer):
    """An event of a report."""

    type: Literal["event"] | str | None = None
    id: str | None = None
    attributes: ReportEventAttributes | None = None


class ReportEventPayload(Answer):
    """The report that an event is about."""

    data: Report | None = None
    included: list[ReportIncluded] | None = None
    """Objects that the report is related to, as far as the webhook lets them through."""
