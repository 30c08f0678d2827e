"""Models of answers: several resources."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal

from typing_extensions import TypeAliasType

from .._runtime.models import Answer
from .shared_meta import Meta

AuditTargetType = TypeAliasType(
    "AuditTargetType", Literal["case", "alert", "check", "entity", "risk_assessment"] | str
)
"""Kind of object that an audit entry is about."""


class AuditActor(Answer):
    """Who did something. Shown by example."""

    user_id: str | None = None
    """Id of the user."""
    name: str | None = None
    """Name of the user."""
    type: str | None = None
    """Kind of actor; `user` is the only value shown."""


class AuditLogEntry(Answer):
    """One thing that happened to a case or to an object of it. Shown by example."""

    token: str
    """Identifies the entry."""
    event_type: str | None = None
    """What happened, for example `case.created`."""
    actor: AuditActor | None = None
    """Who did it."""
    target_type: AuditTargetType | None = None
    """Kind of object that it happened to."""
    target_token: str | None = None
    """Token of the object that it happened to."""
    details: dict[str, Any] | None = None
    """More about it; the keys depend on what happened."""
    ip_address: str | None = None
    """Address that the request came from."""
    created_at: datetime | None = None
    """When it happened."""


class AuditLogEntryList(Answer):
    """A page of audit entries in its envelope. Shown by example."""

    data: list[AuditLogEntry]
    """The audit entries of this page."""
    meta: Meta | None = None
    """Request id and page."""
