"""Models of what calls send: cases."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal

from pydantic import MISSING
from typing_extensions import TypeAliasType

from .._runtime.models import Input
from ..models.shared_metadata import Metadata
from .shared_case_block_type import CaseBlockType
from .shared_case_status_choice import CasePriorityChoice, CaseStatusChoice
from .shared_case_status_input import CaseStatusInput
from .shared_closure_condition_input import ClosureConditionInput
from .shared_note_type import CaseBlockElementCreate

CaseUserFilter = TypeAliasType("CaseUserFilter", int | str | list[int | str])
"""One user or several, each by id, by email address or by one of the words that the filter
knows.
"""


CaseFiltersAssignees = TypeAliasType("CaseFiltersAssignees", CaseUserFilter | Literal["unassigned"])
"""Cases assigned to one of these users, by id or email address; `unassigned` for nobody."""


CaseFiltersAuthors = TypeAliasType("CaseFiltersAuthors", CaseUserFilter | Literal["tines"])
"""Cases created by one of these users, by id or email address; `tines` for Tines itself."""


CaseOrder = TypeAliasType(
    "CaseOrder",
    Literal[
        "RECENTLY_EDITED",
        "LEAST_RECENTLY_EDITED",
        "PRIORITY_ASC",
        "PRIORITY_DESC",
        "OPENED_ASC",
        "OPENED_DESC",
        "CREATED_ASC",
        "CREATED_DESC",
    ],
)
"""The order of a list of cases."""


CasePriorityInput = TypeAliasType(
    "CasePriorityInput", Literal["CRITICAL", "HIGH", "MEDIUM", "LOW", "INFO"]
)
"""How urgent a case is, as answers and filters spell it."""


class CaseBlockCreate(Input):
    """A block to be shown on a case. Inferred."""

    title: str
    """The heading of the block."""
    block_type: CaseBlockType
    """What the block holds."""
    elements: list[CaseBlockElementCreate] | MISSING = MISSING
    """The notes or files in the block."""
    position: int | MISSING = MISSING
    """The place of the block; the first is 0."""
    hidden: bool | MISSING = MISSING
    """Whether the block is hidden."""
    block_group_id: int | str | MISSING = MISSING
    """The group that the block belongs to, by number or by its name that starts with `blk_`."""


class CaseCreate(Input):
    """A case to be created."""

    team_id: int
    """The team that the case belongs to."""
    name: str
    """What the case is called."""
    description: str | MISSING = MISSING
    """What the case is about, in Markdown. A user is mentioned as `<@user-ID>` with the user's
    id.
    """
    priority: CasePriorityChoice | MISSING = MISSING
    """How urgent the case is."""
    status: CaseStatusChoice | MISSING = MISSING
    """Whether the case is open."""
    sub_status_id: int | MISSING = MISSING
    """The id of the team's finer status."""
    author_email: str | MISSING = MISSING
    """The email address of the user that counts as the author."""
    assignee_emails: list[str] | MISSING = MISSING
    """The email addresses of the users that work on the case. Without this key it is the user
    that the key belongs to.
    """
    tag_names: list[str] | MISSING = MISSING
    """The names of the tags of the case."""
    opened_at: datetime | MISSING = MISSING
    """When the case was opened."""
    resolved_at: datetime | MISSING = MISSING
    """When the case was closed."""
    metadata: Metadata | MISSING = MISSING
    """The pairs that the case carries."""
    closure_conditions: list[ClosureConditionInput] | MISSING = MISSING
    """What must hold before the case can be closed."""
    field_values: dict[str, Any] | MISSING = MISSING
    """The values of the team's fields, keyed by the id of the field as a string. Several
    values of one field are one string with `|` between them.
    """
    tasks: list[CaseCreateTask] | MISSING = MISSING
    """The checklist of the case."""
    blocks: list[CaseBlockCreate] | MISSING = MISSING
    """The blocks shown on the case."""
    template_id: int | MISSING = MISSING
    """The case template to start from. What the other keys say wins over it."""


class CaseCreateTask(Input):
    """A task of a case to be created."""

    description: str
    """What is to be done."""
    assignee_ids: list[int | str] | MISSING = MISSING
    """The ids of the users that have to do it. Inferred."""
    assignee_emails: list[str] | MISSING = MISSING
    """The email addresses of the users that have to do it."""


class CaseFilters(Input):
    """Filters of a list of cases; a case must pass them all."""

    assignees: CaseFiltersAssignees | MISSING = MISSING
    """Cases assigned to one of these users, by id or email address; `unassigned` for nobody."""
    and_assignees: list[int] | MISSING = MISSING
    """Cases assigned to all of these users, by id."""
    exclude_assignees: list[int] | MISSING = MISSING
    """Cases assigned to none of these users, by id."""
    assigned_to_me: bool | MISSING = MISSING
    """Cases assigned to the user that the key belongs to."""
    assignee_emails: list[str] | MISSING = MISSING
    """Cases assigned to one of these users, by email address. `assignees` takes its place.
    Deprecated.
    """
    unassigned: bool | MISSING = MISSING
    """Cases assigned to nobody. `assignees` takes its place. Deprecated."""
    authors: CaseFiltersAuthors | MISSING = MISSING
    """Cases created by one of these users, by id or email address; `tines` for Tines itself."""
    exclude_authors: list[int] | MISSING = MISSING
    """Cases created by none of these users, by id."""
    author_emails: list[str] | MISSING = MISSING
    """Cases created by one of these users, by email address. `authors` takes its place.
    Deprecated.
    """
    tags: list[str] | MISSING = MISSING
    """Cases with all of these tags, by name; the same as `and_tags`."""
    and_tags: list[str] | MISSING = MISSING
    """Cases with all of these tags, by name."""
    or_tags: list[str] | MISSING = MISSING
    """Cases with one of these tags at least, by name."""
    exclude_tags: list[str] | MISSING = MISSING
    """Cases with none of these tags, by name."""
    case_ids: list[int] | MISSING = MISSING
    """Cases with these ids."""
    metadata: Metadata | MISSING = MISSING
    """Cases that carry these pairs."""
    priority: CasePriorityInput | MISSING = MISSING
    """Cases of this priority."""
    records: list[str] | MISSING = MISSING
    """Cases with a record that holds one of these values. Large texts cannot be searched."""
    search: str | MISSING = MISSING
    """Cases with this text in name, description or id."""
    status: CaseStatusInput | MISSING = MISSING
    """Cases of this status."""
    sub_status_names: list[str] | MISSING = MISSING
    """Cases with one of these finer statuses, by name."""
    start_date: datetime | MISSING = MISSING
    """The earliest moment of the period that the cases come from."""
    end_date: datetime | MISSING = MISSING
    """The latest moment of the period that the cases come from; without it the period ends
    today.
    """
    resolved_at_start_date: datetime | MISSING = MISSING
    """Cases closed at this moment or later."""
    resolved_at_end_date: datetime | MISSING = MISSING
    """Cases closed at this moment or earlier."""
    updated_at_start_date: datetime | MISSING = MISSING
    """Cases last changed at this moment or later."""
    updated_at_end_date: datetime | MISSING = MISSING
    """Cases last changed at this moment or earlier."""


class CaseUpdate(Input):
    """What to change in a case."""

    name: str | MISSING = MISSING
    """What the case is called."""
    team_id: int | MISSING = MISSING
    """The team or group that the case moves to."""
    description: str | MISSING = MISSING
    """What the case is about, in Markdown. A user is mentioned as `<@user-ID>` with the user's
    id.
    """
    priority: CasePriorityChoice | MISSING = MISSING
    """How urgent the case is."""
    status: CaseStatusChoice | MISSING = MISSING
    """Whether the case is open."""
    sub_status_id: int | MISSING = MISSING
    """The id of the team's finer status."""
    author_email: str | MISSING = MISSING
    """The email address of the user that counts as having made the change."""
    assignee_emails: list[str] | MISSING = MISSING
    """The email addresses of the users that work on the case."""
    add_assignee_emails: list[str] | MISSING = MISSING
    """The email addresses of users to assign."""
    remove_assignee_emails: list[str] | MISSING = MISSING
    """The email addresses of users to unassign."""
    add_tag_names: list[str] | MISSING = MISSING
    """The names of tags to add."""
    remove_tag_names: list[str] | MISSING = MISSING
    """The names of tags to take off."""
    opened_at: datetime | MISSING = MISSING
    """When the case was opened."""
    resolved_at: datetime | MISSING = MISSING
    """When the case was closed."""
    closure_conditions: list[ClosureConditionInput] | MISSING = MISSING
    """What must hold before the case can be closed."""
