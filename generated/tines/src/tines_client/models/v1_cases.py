"""Models of answers: v1 cases."""

from __future__ import annotations

from datetime import datetime

from .._runtime.models import Answer
from .shared_case_action_type import CaseActionType
from .shared_case_activity_type import CaseActivityType
from .shared_case_record_result import CaseRecordResult
from .shared_case_status import CaseStatus
from .shared_meta import Meta
from .shared_metadata import Metadata
from .shared_tag import CasePriority, Tag
from .shared_team import Team


class CaseListV1(Answer):
    """One page of cases in the first version."""

    cases: list[CaseV1]
    """The cases of the page."""
    meta: Meta
    """Where the page stands among the others."""


class CaseRecordV1(Answer):
    """A record on a case in the first version. Shown by example."""

    id: int | None = None
    """The id of the record."""
    results: list[CaseRecordResult] | None = None
    """The values of the record."""


class CaseV1(Answer):
    """A case in the first version."""

    case_id: int
    """The id of the case."""
    name: str
    """What the case is called."""
    description: str | None = None
    """What the case is about."""
    status: CaseStatus
    """Whether the case is open."""
    priority: CasePriority
    """How urgent the case is."""
    author: UserV1 | None = None
    """Who created the case."""
    assignees: list[UserV1] | None = None
    """The users that work on the case."""
    tags: list[Tag] | None = None
    """The tags of the case."""
    team: Team | None = None
    """The team that the case belongs to."""
    records: list[CaseRecordV1] | None = None
    """The records on the case."""
    team_case_actions: list[TeamCaseAction] | None = None
    """The timeline of the case."""
    team_case_buttons: list[TeamCaseButton] | None = None
    """The buttons on the case."""
    linked_cases: list[int] | None = None
    """The ids of the cases that this one is linked to."""
    metadata: Metadata | None = None
    """The pairs that the case carries."""
    opened_at: datetime | None = None
    """When the case was opened."""
    resolved_at: datetime | None = None
    """When the case was closed; null when it is not closed."""


class TeamCaseAction(Answer):
    """An entry in the timeline of a case in the first version. Shown by example."""

    id: int | None = None
    """The id of the entry."""
    action: CaseActivityType | None = None
    """What happened. Inferred."""
    value: str | None = None
    """What it happened with; null when there is nothing to say. Inferred."""
    user: UserV1 | None = None
    """Who did it; null or empty when it was no user. Inferred."""


class TeamCaseButton(Answer):
    """A button on a case in the first version. Shown by example."""

    id: int | None = None
    """The id of the button."""
    button_type: CaseActionType | None = None
    """What the button leads to."""
    url: str | None = None
    """The webhook or page that the button leads to."""
    label: str | None = None
    """What the button says."""
    button_text: str | None = None
    """A text that goes with the button. Stated."""


class UserV1(Answer):
    """A user in the first version. Shown by example."""

    id: int | None = None
    """The id of the user."""
    first_name: str | None = None
    """The first name."""
    last_name: str | None = None
    """The last name."""
    email: str | None = None
    """The email address."""
