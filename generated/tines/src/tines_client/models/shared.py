"""Models of answers: several resources."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal

from typing_extensions import TypeAliasType

from .._runtime.models import Answer

CaseActionType = TypeAliasType("CaseActionType", Literal["webhook", "page"] | str)
"""What a button leads to."""


CaseActivityType = TypeAliasType(
    "CaseActivityType",
    Literal[
        "CREATED",
        "ASSIGNED",
        "UNASSIGNED",
        "STATUS_UPDATED",
        "SUB_STATUS_UPDATED",
        "SEVERITY_UPDATED",
        "COMMENTED",
        "DELETED_COMMENT",
        "FILE_ATTACHED",
        "FILE_ATTACHED_AND_COMMENTED",
        "FILE_DELETED",
        "TAGS_ADDED",
        "TAGS_REMOVED",
        "RECORD_RESULT_SET_ADDED",
        "RECORD_RESULT_SET_REMOVED",
        "CHECKLIST_ITEM_COMPLETED",
        "CHECKLIST_ITEM_INCOMPLETE",
        "LINKED_CASE_ADDED",
        "LINKED_CASE_REMOVED",
        "METADATA_UPDATED",
        "SLA_WARNING",
        "SLA_EXCEEDED",
        "FIELD_UPDATED",
        "FILE_PASTED",
        "TEAM_UPDATED",
    ]
    | str,
)
"""What happened to a case. The list grows."""


CaseBlockTypeAnswer = TypeAliasType(
    "CaseBlockTypeAnswer",
    Literal[
        "note",
        "file",
        "linked_cases",
        "metadata",
        "closure_conditions",
        "case_action",
        "block_group",
        "html",
    ]
    | str,
)
"""What a block holds."""


CaseFieldInputValidationType = TypeAliasType(
    "CaseFieldInputValidationType", Literal["none", "options", "regex"] | str
)
"""How values are checked."""


CasePriority = TypeAliasType(
    "CasePriority", Literal["CRITICAL", "HIGH", "MEDIUM", "LOW", "INFO"] | str
)
"""How urgent a case is, as answers and filters spell it."""


CaseStatus = TypeAliasType("CaseStatus", Literal["OPEN", "CLOSED"] | str)
"""Whether a case is open, as answers and filters spell it."""


Metadata = TypeAliasType("Metadata", dict[str, Any])
"""Free pairs of a key and a value."""


ReadAccess = TypeAliasType("ReadAccess", Literal["TEAM", "GLOBAL", "SPECIFIC_TEAMS"] | str)
"""Which teams may use something: its own (`TEAM`), all (`GLOBAL`), or those that are named."""


StoryMode = TypeAliasType("StoryMode", Literal["LIVE", "TEST"] | str)
"""Whether a live story or its test is meant."""


TeamRole = TypeAliasType("TeamRole", Literal["VIEWER", "EDITOR", "TEAM_ADMIN"] | str)
"""What a member may do in a team."""


class CanvasPosition(Answer):
    """Where something stands on the canvas. Shown by example."""

    x: float
    """How far to the right."""
    y: float
    """How far down."""


class CaseAssigneeList(Answer):
    """One page of the users that work on a case."""

    case_id: int | None = None
    """The id of the case."""
    assignees: list[User]
    """The users of the page."""
    meta: Meta
    """Where the page stands among the others."""


class CaseFieldInput(Answer):
    """The field that a value belongs to."""

    id: int | None = None
    """The id of the field."""
    key: str | None = None
    """The short name of the field."""
    name: str | None = None
    """What the field is called."""
    validation_type: CaseFieldInputValidationType | None = None
    """How values of the field are checked."""
    validation_options: dict[str, Any] | None = None
    """What the check needs to know."""


class CaseMetadataAnswer(Answer):
    """Pairs that a case carries."""

    case_id: int | None = None
    """The id of the case."""
    metadata: Metadata
    """The pairs."""


class CaseRecordResult(Answer):
    """One value of a record."""

    id: int | None = None
    """The id of the value."""
    name: str | None = None
    """What the value is called."""
    value: Any = None
    """The value, of the type that its field has."""


class CaseSubStatusSummary(Answer):
    """A team's finer status of a case."""

    id: int | None = None
    """The id of the status."""
    name: str | None = None
    """What the status is called."""


class ErrorMessage(Answer):
    """One thing that went wrong. Inferred."""

    message: str | None = None
    """What went wrong."""
    details: Any = None
    """More about it, in any form."""


class ErrorReport(Answer):
    """A list of what went wrong. Inferred."""

    errors: list[ErrorMessage] | None = None
    """What went wrong."""


class Event(Answer):
    """What an action has sent."""

    id: int
    """The id of the event."""
    user_id: int | None = None
    """The id of the user that it belongs to."""
    agent_id: int | None = None
    """The action that sent it, under the old name of actions."""
    payload: dict[str, Any] | None = None
    """What it carries."""
    story_run_guid: str | None = None
    """The run of the story that it belongs to."""
    previous_event_ids: list[int] | None = None
    """The ids of the events that led to it."""
    created_at: datetime | None = None
    """When it was sent."""
    updated_at: datetime | None = None
    """When it was last changed."""


class EventList(Answer):
    """One page of events."""

    events: list[Event]
    """The events of the page."""
    meta: Meta
    """Where the page stands among the others."""


class Identified(Answer):
    """Another thing, of which only the id is shown."""

    id: int | None = None
    """The id of the thing."""


class Meta(Answer):
    """Where a page stands among the others."""

    current_page: str | None = None
    """The URL of this page."""
    previous_page: str | None = None
    """The URL of the page before; null on the first one."""
    next_page: str | None = None
    """The URL of the page after; null on the last one."""
    next_page_number: int | None = None
    """The number of the page after; null on the last one."""
    per_page: int | None = None
    """How many entries a page holds."""
    pages: int | None = None
    """How many pages there are."""
    count: int | None = None
    """How many entries there are on all pages."""


class Named(Answer):
    """Another thing, of which only the id and the name are shown."""

    id: int | None = None
    """The id of the thing."""
    name: str | None = None
    """What the thing is called."""


class Reactant(Answer):
    """A user that reacted."""

    user_id: int | None = None
    """The id of the user."""
    user_name: str | None = None
    """The name of the user."""
    reacted_at: datetime | None = None
    """When the user reacted."""


class Reaction(Answer):
    """One kind of reaction, and who reacted so."""

    emoji: str | None = None
    """The sign's name between colons."""
    reactants: list[Reactant] | None = None
    """Who reacted so."""


class Tag(Answer):
    """A tag."""

    id: int | None = None
    """The id of the tag."""
    name: str | None = None
    """What the tag is called."""


class Team(Answer):
    """A team."""

    id: int | None = None
    """The id of the team."""
    name: str | None = None
    """What the team is called."""
    groups: list[TeamGroup] | None = None
    """The groups of the team. Only the operations on teams send them."""


class TeamGroup(Answer):
    """A group of a team."""

    id: int | None = None
    """The id of the group."""
    name: str | None = None
    """What the group is called."""


class User(Answer):
    """A user."""

    user_id: str | int | None = None
    """The id of the user, as a string or as a number. Shown by example."""
    first_name: str | None = None
    """The first name."""
    last_name: str | None = None
    """The last name."""
    email: str | None = None
    """The email address."""
    avatar_url: str | None = None
    """Where the user's picture is."""
    is_service_account: bool | None = None
    """Whether the user is a program."""


Error = TypeAliasType("Error", ErrorReport | list[ErrorMessage])
"""What went wrong; its form differs between operations. Inferred."""
