"""Models of answers: audit logs."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from .._runtime.models import Answer
from .shared_meta import Meta


class AuditLog(Answer):
    """One thing that was done in the tenant."""

    id: int
    """The id of the entry."""
    operation_name: str | None = None
    """What was done; new names are added."""
    inputs: Any = None
    """What it was done with; its form depends on the operation."""
    outputs: Any = None
    """What came of it; its form depends on the operation."""
    request_ip: str | None = None
    """The address that the request came from."""
    request_user_agent: str | None = None
    """What the program called itself."""
    story_id: int | None = None
    """The story that it was done to; null where there is none. Shown by example."""
    tenant_id: int | None = None
    """The id of the tenant."""
    user_id: int | None = None
    """Who did it; null when it was no user."""
    user_email: str | None = None
    """The email address of the user; null when it was no user."""
    user_name: str | None = None
    """The name of the user; null when it was no user."""
    created_at: datetime | None = None
    """When the entry was created."""
    updated_at: datetime | None = None
    """When the entry was last changed."""


class AuditLogList(Answer):
    """One page of audit logs."""

    audit_logs: list[AuditLog]
    """The entries of the page."""
    meta: Meta
    """Where the page stands among the others."""
