"""Models of answers: cases."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal

from typing_extensions import TypeAliasType

from .._runtime.models import Answer
from .shared_case_action_type import CaseActionType
from .shared_case_activity_type import CaseActivityType
from .shared_case_field_input import CaseFieldInput
from .shared_case_record_result import CaseRecordResult
from .shared_case_status import CaseStatus
from .shared_case_sub_status_summary import CaseSubStatusSummary
from .shared_meta import Meta
from .shared_metadata import Metadata
from .shared_reactant import Reaction
from .shared_tag import CasePriority, Tag
from .shared_team import Team
from .shared_user import User

NoteColorAnswer = TypeAliasType(
    "NoteColorAnswer",
    Literal["white", "gold", "magenta", "green", "blue", "red", "mint", "indigo"] | str,
)
"""The colour of a note."""


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


class CaseAction(Answer):
    """A button on a case."""

    id: int
    """The id of the button."""
    url: str | None = None
    """The webhook or page that the button leads to."""
    label: str | None = None
    """What the button says."""
    action_type: CaseActionType | None = None
    """What the button leads to."""
    action_text: str | None = None
    """A text that goes with the button."""
    story_name: str | None = None
    """The story behind the button."""
    story_emoji: str | None = None
    """The sign of that story."""
    page_emoji: str | None = None
    """The sign of the page behind the button."""
    created_at: datetime | None = None
    """When the button was created."""
    updated_at: datetime | None = None
    """When the button was last changed."""


class CaseActivity(Answer):
    """An entry in the timeline of a case."""

    id: int
    """The id of the activity."""
    activity_type: CaseActivityType
    """What happened."""
    value: str | None = None
    """What it happened with, such as the text of a comment; null when there is nothing to say.
    Inferred.
    """
    file: CaseActivityFile | None = None
    """The file; only where the activity is about one."""
    user: User | None = None
    """Who did it."""
    reactions: list[Reaction] | None = None
    """The reactions to it; on comments and files. Shown by example."""
    created_at: datetime | None = None
    """When it happened."""


class CaseActivityFile(Answer):
    """The file that an activity is about."""

    filename: str | None = None
    """The name of the file."""
    url: str | None = None
    """Where the file can be read."""


class CaseField(Answer):
    """The value of a team's field on a case."""

    id: int | None = None
    """The id of the value."""
    value: str | None = None
    """The value."""
    case_input: CaseFieldInput | None = None
    """The field that the value belongs to."""


class CaseList(Answer):
    """One page of cases."""

    cases: list[Case]
    """The cases of the page."""
    meta: Meta
    """Where the page stands among the others."""


class CaseRecord(Answer):
    """A record on a case."""

    id: int | None = None
    """The id of the record."""
    results: list[CaseRecordResult] | None = None
    """The values of the record."""
    created_at: datetime | None = None
    """When the record was created."""


class CaseRecordGroup(Answer):
    """The records of one type on a case."""

    record_type_id: int | None = None
    """The id of the record type."""
    record_type_name: str | None = None
    """What the record type is called."""
    record_type_record_results: list[CaseRecord] | None = None
    """The records."""


class ClosureCondition(Answer):
    """What must hold before a case can be closed."""

    name: str | None = None
    """What the condition is called."""
    formula: str | None = None
    """The condition as a Tines formula."""


class LinkedCase(Answer):
    """A case that another one is linked to."""

    case_id: int | None = None
    """The id of the case."""
    name: str | None = None
    """What the case is called."""
