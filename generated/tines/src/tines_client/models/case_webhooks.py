"""Models of answers: case webhooks."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAliasType

from .._runtime.models import Answer
from .shared_meta import Meta
from .shared_team import Team

CaseNotificationType = TypeAliasType(
    "CaseNotificationType",
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
    ]
    | str,
)
"""What a case webhook sends word of. The page was cut off; there are more values."""


class CaseWebhook(Answer):
    """A place that a tenant sends word of changes to the cases of a team to."""

    id: int
    """The id of the webhook."""
    name: str | None = None
    """What the webhook is called; null when it has no name."""
    url: str | None = None
    """Where payloads are sent."""
    version_number: float | None = None
    """The version of the payloads, 1.0 or 2.0."""
    notifications: list[CaseNotificationType] | None = None
    """What payloads are sent about; `ALL` stands for everything."""
    team: Team | None = None
    """The team that the webhook belongs to."""


class CaseWebhookAnswer(Answer):
    """One webhook."""

    webhook: CaseWebhook
    """The webhook."""


class CaseWebhookList(Answer):
    """One page of webhooks."""

    webhooks: list[CaseWebhook]
    """The webhooks of the page."""
    meta: Meta
    """Where the page stands among the others."""
