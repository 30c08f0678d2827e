"""Models of what calls send: v1 cases."""

from __future__ import annotations

from datetime import datetime

from pydantic import MISSING

from .._runtime.models import Input
from ..models.shared_metadata import Metadata
from .shared_case_action_type_input import CaseActionTypeInput
from .shared_case_status_choice import CasePriorityChoice, CaseStatusChoice
from .shared_closure_condition_input import ClosureConditionInput


class CaseCreateV1(Input):
    """A case to be created, in the first version."""

    team_id: int
    """The team that the case belongs to."""
    name: str
    """What the case is called."""
    description: str | MISSING = MISSING
    """What the case is about."""
    priority: CasePriorityChoice | MISSING = MISSING
    """How urgent the case is."""
    status: CaseStatusChoice | MISSING = MISSING
    """Whether the case is open."""
    author_email: str | MISSING = MISSING
    """The email address of the user that counts as the author."""
    assignee_emails: list[str] | MISSING = MISSING
    """The email addresses of the users that work on the case."""
    tag_names: list[str] | MISSING = MISSING
    """The names of the tags of the case."""
    record_ids: list[int] | MISSING = MISSING
    """The ids of the records on the case."""
    opened_at: datetime | MISSING = MISSING
    """When the case was opened."""
    resolved_at: datetime | MISSING = MISSING
    """When the case was closed."""
    metadata: Metadata | MISSING = MISSING
    """The pairs that the case carries."""
    team_case_buttons: list[TeamCaseButtonInput] | MISSING = MISSING
    """The buttons on the case."""
    closure_conditions: list[ClosureConditionInput] | MISSING = MISSING
    """What must hold before the case can be closed."""


class CaseUpdateV1(Input):
    """What to change in a case, in the first version."""

    name: str | MISSING = MISSING
    """What the case is called."""
    description: str | MISSING = MISSING
    """What the case is about."""
    priority: CasePriorityChoice | MISSING = MISSING
    """How urgent the case is."""
    status: CaseStatusChoice | MISSING = MISSING
    """Whether the case is open."""
    add_assignee_emails: list[str] | MISSING = MISSING
    """The email addresses of users to assign."""
    remove_assignee_emails: list[str] | MISSING = MISSING
    """The email addresses of users to unassign."""
    add_tag_names: list[str] | MISSING = MISSING
    """The names of tags to add."""
    remove_tag_names: list[str] | MISSING = MISSING
    """The names of tags to take off."""
    add_record_ids: list[int] | MISSING = MISSING
    """The ids of records to add."""
    remove_record_ids: list[int] | MISSING = MISSING
    """The ids of records to take off."""
    author_email: str | MISSING = MISSING
    """The email address of the user that counts as having made the change."""
    opened_at: datetime | MISSING = MISSING
    """When the case was opened."""
    resolved_at: datetime | MISSING = MISSING
    """When the case was closed."""
    metadata: Metadata | MISSING = MISSING
    """The pairs that the case carries."""
    team_case_buttons: list[TeamCaseButtonInput] | MISSING = MISSING
    """The buttons on the case."""


class TeamCaseButtonInput(Input):
    """A button on a case in the first version. Shown by example."""

    id: int | MISSING = MISSING
    """The id of the button."""
    button_type: CaseActionTypeInput | MISSING = MISSING
    """What the button leads to."""
    url: str | MISSING = MISSING
    """The webhook or page that the button leads to."""
    label: str | MISSING = MISSING
    """What the button says."""
    button_text: str | MISSING = MISSING
    """A text that goes with the button. Stated."""
