"""Models of what calls send: case webhooks."""

from __future__ import annotations

from typing import Literal

from pydantic import MISSING
from typing_extensions import TypeAliasType

from .._runtime.models import Input

CaseNotificationTypeInput = TypeAliasType(
    "CaseNotificationTypeInput",
    Literal[
        "ALL",
        "CREATED",
        "ASSIGNED",
        "UNASSIGNED",
        "COMMENTED",
        "DELETED_COMMENT",
        "STATUS_UPDATED",
        "SUB_STATUS_UPDATED",
        "SEVERITY_UPDATED",
        "TAGS_ADDED",
        "TAGS_REMOVED",
        "FILE_ATTACHED",
        "FILE_ATTACHED_AND_COMMENTED",
        "FILE_DELETED",
        "FILE_PASTED",
        "CHECKLIST_ITEM_COMPLETED",
        "CHECKLIST_ITEM_INCOMPLETE",
        "LINKED_CASE_ADDED",
        "LINKED_CASE_REMOVED",
        "METADATA_UPDATED",
        "SLA_WARNING",
        "SLA_EXCEEDED",
        "TEAM_UPDATED",
        "FIELD_UPDATED",
    ],
)
"""What a case webhook sends word of. The page was cut off; there are more values."""


class CaseWebhookCreate(Input):
    """A webhook to be created."""

    team_id: int
    """The team that the webhook belongs to."""
    url: str
    """Where payloads are sent."""
    name: str | MISSING = MISSING
    """What the webhook is called."""
    notifications: list[CaseNotificationTypeInput] | MISSING = MISSING
    """What payloads are sent about. Without this key it is everything."""


class CaseWebhookUpdate(Input):
    """What to change in a webhook."""

    url: str | MISSING = MISSING
    """Where payloads are sent."""
    name: str | MISSING = MISSING
    """What the webhook is called; an empty string takes the name away."""
    notifications: list[CaseNotificationTypeInput] | MISSING = MISSING
    """What payloads are sent about."""
