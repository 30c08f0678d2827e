"""Models of answers: several resources."""

from __future__ import annotations

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


CasePriority = TypeAliasType(
    "CasePriority", Literal["CRITICAL", "HIGH", "MEDIUM", "LOW", "INFO"] | str
)
"""How urgent a case is, as answers and filters spell it."""


CaseStatus = TypeAliasType("CaseStatus", Literal["OPEN", "CLOSED"] | str)
"""Whether a case is open, as answers and filters spell it."""


Metadata = TypeAliasType("Metadata", dict[str, Any])
"""Free pairs of a key and a value."""


class CaseRecordResult(Answer):
    """One value of a record."""

    id: int | None = None
    """The id of the value."""
    name: str | None = None
    """What the value is called."""
    value: Any = None
    """The value, of the type that its field has."""


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


Error = TypeAliasType("Error", ErrorReport | list[ErrorMessage])
"""What went wrong; its form differs between operations. Inferred."""
