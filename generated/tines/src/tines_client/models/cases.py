"""Models of answers: cases."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from .._runtime.models import Answer
from .shared_case_action import CaseAction
from .shared_case_activity import CaseActivity
from .shared_case_field import CaseField
from .shared_case_record import CaseRecordGroup
from .shared_case_status import CaseStatus
from .shared_case_sub_status_summary import CaseSubStatusSummary
from .shared_linked_case import LinkedCase
from .shared_meta import Meta
from .shared_metadata import Metadata
from .shared_tag import CasePriority, Tag
from .shared_team import Team
from .shared_user import User


class Case(Answer):
    """A case."""

    case_id: int
    """The id of the case."""
    name: str
    """What the case is called."""
    description: str | None = None
    """What the case is about, in Markdown."""
    status: CaseStatus
    """Whether the case is open."""
    sub_status: CaseSubStatusSummary | None = None
    """The team's finer status of the case."""
    priority: CasePriority
    """How urgent the case is."""
    url: str | None = None
    """Where the case is shown in a browser."""
    metadata: Metadata | None = None
    """The pairs that the case carries."""
    author: User | None = None
    """Who created the case."""
    opened_by: User | None = None
    """Who opened the case; null when nobody is known."""
    resolved_by: User | None = None
    """Who closed the case; null when it is not closed."""
    assignees: list[User] | None = None
    """The users that work on the case."""
    tags: list[Tag] | None = None
    """The tags of the case."""
    team: Team | None = None
    """The team that the case belongs to."""
    activities: list[CaseActivity] | None = None
    """The first entries of the timeline; the others are listed by the case's activities."""
    activities_meta: dict[str, Any] | None = None
    """How to page to further activities. No page shows its keys."""
    actions: list[CaseAction] | None = None
    """The buttons on the case."""
    fields: list[CaseField] | None = None
    """The values of the team's fields on the case."""
    linked_cases: list[LinkedCase] | None = None
    """The cases that this one is linked to."""
    sla: dict[str, Any] | None = None
    """The service level that applies, with times in seconds. No page shows its keys."""
    slas: list[dict[str, Any]] | None = None
    """All service levels of the case. No page shows their keys."""
    records: list[CaseRecordGroup] | None = None
    """The first records on the case, by record type."""
    records_meta: dict[str, Any] | None = None
    """How to page to further records. No page shows its keys."""
    closure_conditions: list[ClosureCondition] | None = None
    """What must hold before the case can be closed."""
    opened_at: datetime | None = None
    """When the case was opened."""
    resolved_at: datetime | None = None
    """When the case was closed; null when it is not closed."""
    created_at: datetime | None = None
    """When the case was created."""
    updated_at: datetime | None = None
    """When the case was last changed."""


class CaseList(Answer):
    """One page of cases."""

    cases: list[Case]
    """The cases of the page."""
    meta: Meta
    """Where the page stands among the others."""


class ClosureCondition(Answer):
    """What must hold before a case can be closed."""

    name: str | None = None
    """What the condition is called."""
    formula: str | None = None
    """The condition as a Tines formula."""
