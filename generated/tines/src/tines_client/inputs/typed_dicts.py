"""What a plain dict may hold where a method takes a model; for type checkers only."""

from __future__ import annotations

from datetime import datetime
from typing import NotRequired, TypeAlias, TypedDict

from ..models.shared import Metadata
from .cases import (
    CaseBlockType,
    CasePriorityInput,
    CaseStatusInput,
    CaseUserFilter,
    NoteColor,
    NoteType,
)
from .v1_cases import CaseActionTypeInput


class CaseBlockCreateDict(TypedDict):
    """A block to be shown on a case. Inferred."""

    title: str
    """The heading of the block."""
    block_type: CaseBlockType
    """What the block holds."""
    elements: NotRequired[list[CaseBlockElementCreateDict]]
    """The notes or files in the block."""
    position: NotRequired[int]
    """The place of the block; the first is 0."""
    hidden: NotRequired[bool]
    """Whether the block is hidden."""
    block_group_id: NotRequired[int | str]
    """The group that the block belongs to, by number or by its name that starts with `blk_`."""


class CaseCreateTaskDict(TypedDict):
    """A task of a case to be created."""

    description: str
    """What is to be done."""
    assignee_ids: NotRequired[list[int | str]]
    """The ids of the users that have to do it. Inferred."""
    assignee_emails: NotRequired[list[str]]
    """The email addresses of the users that have to do it."""


class CaseFiltersDict(TypedDict):
    """Filters of a list of cases; a case must pass them all."""

    assignees: NotRequired[CaseUserFilter]
    """Cases assigned to one of these users, by id or email address; `unassigned` for nobody."""
    and_assignees: NotRequired[list[int]]
    """Cases assigned to all of these users, by id."""
    exclude_assignees: NotRequired[list[int]]
    """Cases assigned to none of these users, by id."""
    assigned_to_me: NotRequired[bool]
    """Cases assigned to the user that the key belongs to."""
    assignee_emails: NotRequired[list[str]]
    """Cases assigned to one of these users, by email address. `assignees` takes its place."""
    unassigned: NotRequired[bool]
    """Cases assigned to nobody. `assignees` takes its place."""
    authors: NotRequired[CaseUserFilter]
    """Cases created by one of these users, by id or email address; `tines` for Tines itself."""
    exclude_authors: NotRequired[list[int]]
    """Cases created by none of these users, by id."""
    author_emails: NotRequired[list[str]]
    """Cases created by one of these users, by email address. `authors` takes its place."""
    tags: NotRequired[list[str]]
    """Cases with all of these tags, by name; the same as `and_tags`."""
    and_tags: NotRequired[list[str]]
    """Cases with all of these tags, by name."""
    or_tags: NotRequired[list[str]]
    """Cases with one of these tags at least, by name."""
    exclude_tags: NotRequired[list[str]]
    """Cases with none of these tags, by name."""
    case_ids: NotRequired[list[int]]
    """Cases with these ids."""
    metadata: NotRequired[Metadata]
    """Cases that carry these pairs."""
    priority: NotRequired[CasePriorityInput]
    """Cases of this priority."""
    records: NotRequired[list[str]]
    """Cases with a record that holds one of these values. Large texts cannot be searched."""
    search: NotRequired[str]
    """Cases with this text in name, description or id."""
    status: NotRequired[CaseStatusInput]
    """Cases of this status."""
    sub_status_names: NotRequired[list[str]]
    """Cases with one of these finer statuses, by name."""
    start_date: NotRequired[datetime]
    """The earliest moment of the period that the cases come from."""
    end_date: NotRequired[datetime]
    """The latest moment of the period that the cases come from; without it the period ends
    today.
    """
    resolved_at_start_date: NotRequired[datetime]
    """Cases closed at this moment or later."""
    resolved_at_end_date: NotRequired[datetime]
    """Cases closed at this moment or earlier."""
    updated_at_start_date: NotRequired[datetime]
    """Cases last changed at this moment or later."""
    updated_at_end_date: NotRequired[datetime]
    """Cases last changed at this moment or earlier."""


class CaseTaskCreateDict(TypedDict):
    """A task to be added."""

    description: str
    """What is to be done."""
    assignee_emails: NotRequired[list[str]]
    """The email addresses of the users that have to do it."""


class ClosureConditionInputDict(TypedDict):
    """What must hold before a case can be closed."""

    name: NotRequired[str]
    """What the condition is called."""
    formula: NotRequired[str]
    """The condition as a Tines formula."""


class FileElementCreateDict(TypedDict):
    """A file in a block."""

    filename: str
    """The name of the file."""
    file_contents: str
    """The bytes of the file in base64."""
    annotation: NotRequired[str]
    """A remark on the file."""


class NoteElementCreateDict(TypedDict):
    """A note in a block."""

    content: str
    """The text of the note."""
    note_type: NoteType
    """How the text is written."""
    color: NotRequired[NoteColor]
    """The colour of the note."""


class TeamCaseButtonInputDict(TypedDict):
    """A button on a case in the first version. Shown by example."""

    id: NotRequired[int]
    """The id of the button."""
    button_type: NotRequired[CaseActionTypeInput]
    """What the button leads to."""
    url: NotRequired[str]
    """The webhook or page that the button leads to."""
    label: NotRequired[str]
    """What the button says."""
    button_text: NotRequired[str]
    """A text that goes with the button. Stated."""


CaseBlockElementCreateDict: TypeAlias = NoteElementCreateDict | FileElementCreateDict
"""A note or a file in a block."""
