"""Models of answers: case templates."""

from __future__ import annotations

from datetime import datetime
from typing import Any, ClassVar, Literal

from typing_extensions import TypeAliasType

from .._runtime.models import Answer
from .shared_case_block_type_answer import CaseBlockTypeAnswer
from .shared_case_status import CaseStatus
from .shared_case_sub_status_summary import CaseSubStatusSummary
from .shared_meta import Meta
from .shared_tag import CasePriority, Tag
from .shared_team import Team

CasePriorityChoiceAnswer = TypeAliasType(
    "CasePriorityChoiceAnswer", Literal["critical", "high", "medium", "low", "info"] | str
)
"""How urgent a case is, as bodies spell it."""


CaseStatusChoiceAnswer = TypeAliasType("CaseStatusChoiceAnswer", Literal["open", "closed"] | str)
"""Whether a case is open, as bodies spell it."""


CaseTemplateButtonButtonType = TypeAliasType(
    "CaseTemplateButtonButtonType", Literal["webhook", "page", "story", "url"] | str
)
"""What the button leads to. `story` and `url` stand in exports and imports only."""


class CaseTemplate(Answer):
    """A template that cases can start from."""

    id: int
    """The id of the template."""
    name: str | None = None
    """What the template is called."""
    emoji: str | None = None
    """Its sign, as a character or as a name between colons."""
    team: Team | None = None
    """The team that the template belongs to."""
    created_at: datetime | None = None
    """When the template was created."""
    updated_at: datetime | None = None
    """When the template was last changed."""


class CaseTemplateBlock(Answer):
    """A block that a template shows on a case. The page shows only its first keys."""

    open_: ClassVar[bool] = True
    block_type: CaseBlockTypeAnswer | None = None
    """What the block holds. Inferred."""
    title: str | None = None
    """The heading of the block."""
    elements: list[dict[str, Any]] | None = None
    """The notes or files in the block."""


class CaseTemplateButton(Answer):
    """A button that a template puts on a case."""

    id: int | None = None
    """The id of the button."""
    button_type: CaseTemplateButtonButtonType | None = None
    """What the button leads to. `story` and `url` stand in exports and imports only."""
    url: str | None = None
    """The webhook or page that the button leads to."""
    label: str | None = None
    """What the button says."""
    button_text: str | None = None
    """A text that goes with the button."""


class CaseTemplateExport(Answer):
    """Templates with all that they consist of."""

    schema_version: int | None = None
    """The version of the form of the export."""
    exported_at: datetime | None = None
    """When the export was made."""
    templates: list[ExportedCaseTemplate] | None = None
    """The templates."""


class CaseTemplateList(Answer):
    """One page of templates."""

    case_templates: list[CaseTemplate]
    """The templates of the page."""
    meta: Meta
    """Where the page stands among the others."""


class CaseTemplateOptions(Answer):
    """What a template puts into a case."""

    case_name: str | None = None
    """What the case is called."""
    case_description: str | None = None
    """What the case is about."""
    priority: CasePriorityChoiceAnswer | None = None
    """How urgent the case is."""
    tag_names: list[str] | None = None
    """The names of the tags of the case."""
    sub_status: CaseTemplateSubStatus | None = None
    """The team's finer status of the case."""
    assignee_emails: list[str] | None = None
    """The email addresses of the users that work on the case."""
    team_case_buttons: list[CaseTemplateButton] | None = None
    """The buttons on the case."""
    blocks: list[CaseTemplateBlock] | None = None
    """The blocks shown on the case."""


class CaseTemplatePreview(Answer):
    """The case that a template would make. The page shows only its first keys."""

    open_: ClassVar[bool] = True
    name: str | None = None
    """What the case is called."""
    description: str | None = None
    """What the case is about."""
    status: CaseStatus | None = None
    """Whether the case is open."""
    priority: CasePriority | None = None
    """How urgent the case is."""
    sub_status: CaseSubStatusSummary | None = None
    """The team's finer status of the case."""
    assignees: list[dict[str, Any]] | None = None
    """The users that work on the case."""
    tags: list[Tag] | None = None
    """The tags of the case."""
    fields: list[dict[str, Any]] | None = None
    """The values of the team's fields on the case."""
    actions: list[dict[str, Any]] | None = None
    """The buttons on the case."""
    blocks: list[dict[str, Any]] | None = None
    """The blocks shown on the case."""
    tasks: list[dict[str, Any]] | None = None
    """The checklist of the case."""


class CaseTemplateSubStatus(Answer):
    """The finer status that a template gives to a case."""

    name: str | None = None
    """What the status is called."""
    parent_status: CaseStatusChoiceAnswer | None = None
    """Whether a case with this status is open; in lower case, unlike in a status."""
    icon: str | None = None
    """The sign of the status."""


class ExportedCaseTemplate(Answer):
    """A template with all that it consists of."""

    name: str | None = None
    """What the template is called."""
    emoji: str | None = None
    """Its sign."""
    options: CaseTemplateOptions | None = None
    """What the template puts into a case."""
    input_values: Any = None
    """The values of the team's fields; their form is not shown."""
    field_definitions: Any = None
    """The fields that the values are for; their form is not shown."""
