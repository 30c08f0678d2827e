"""Models of answers: several resources."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAliasType

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
