"""Models of what calls send: case templates."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal

from pydantic import MISSING, ConfigDict
from typing_extensions import TypeAliasType

from .._runtime.models import Input
from .shared_case_block_type import CaseBlockType
from .shared_case_status_choice import CasePriorityChoice, CaseStatusChoice

CaseTemplateButtonButtonTypeInput = TypeAliasType(
    "CaseTemplateButtonButtonTypeInput", Literal["webhook", "page", "story", "url"]
)
"""What the button leads to. `story` and `url` stand in exports and imports only."""


class CaseTemplateBlockInput(Input):
    """A block that a template shows on a case. The page shows only its first keys."""

    model_config = ConfigDict(extra="allow")
    block_type: CaseBlockType | MISSING = MISSING
    """What the block holds. Inferred."""
    title: str | MISSING = MISSING
    """The heading of the block."""
    elements: list[dict[str, Any]] | MISSING = MISSING
    """The notes or files in the block."""


class CaseTemplateButtonInput(Input):
    """A button that a template puts on a case."""

    id: int | MISSING = MISSING
    """The id of the button."""
    button_type: CaseTemplateButtonButtonTypeInput | MISSING = MISSING
    """What the button leads to. `story` and `url` stand in exports and imports only."""
    url: str | MISSING = MISSING
    """The webhook or page that the button leads to."""
    label: str | MISSING = MISSING
    """What the button says."""
    button_text: str | MISSING = MISSING
    """A text that goes with the button."""


class CaseTemplateCreate(Input):
    """A template to be created. Inferred."""

    team_id: int
    """The team that the template belongs to."""
    name: str
    """What the template is called."""
    emoji: str | MISSING = MISSING
    """Its sign, as a name between colons."""
    options: CaseTemplateOptionsInput | MISSING = MISSING
    """What the template puts into a case."""


class CaseTemplateExportInput(Input):
    """Templates with all that they consist of."""

    schema_version: int | MISSING = MISSING
    """The version of the form of the export."""
    exported_at: datetime | MISSING = MISSING
    """When the export was made."""
    templates: list[ExportedCaseTemplateInput] | MISSING = MISSING
    """The templates."""


class CaseTemplateImport(Input):
    """Templates to be imported."""

    team_id: int
    """The team to create the templates in."""
    data: CaseTemplateExportInput
    """What an export returned, as it is."""


class CaseTemplateOptionsInput(Input):
    """What a template puts into a case."""

    case_name: str | MISSING = MISSING
    """What the case is called."""
    case_description: str | MISSING = MISSING
    """What the case is about."""
    priority: CasePriorityChoice | MISSING = MISSING
    """How urgent the case is."""
    tag_names: list[str] | MISSING = MISSING
    """The names of the tags of the case."""
    sub_status: CaseTemplateSubStatusInput | MISSING = MISSING
    """The team's finer status of the case."""
    assignee_emails: list[str] | MISSING = MISSING
    """The email addresses of the users that work on the case."""
    team_case_buttons: list[CaseTemplateButtonInput] | MISSING = MISSING
    """The buttons on the case."""
    blocks: list[CaseTemplateBlockInput] | MISSING = MISSING
    """The blocks shown on the case."""


class CaseTemplateSubStatusInput(Input):
    """The finer status that a template gives to a case."""

    name: str | MISSING = MISSING
    """What the status is called."""
    parent_status: CaseStatusChoice | MISSING = MISSING
    """Whether a case with this status is open; in lower case, unlike in a status."""
    icon: str | MISSING = MISSING
    """The sign of the status."""


class CaseTemplateUpdate(Input):
    """What to change in a template."""

    name: str | MISSING = MISSING
    """What the template is called."""
    emoji: str | MISSING = MISSING
    """Its sign, as a name between colons, such as `:mag:`."""
    options: CaseTemplateOptionsInput | MISSING = MISSING
    """The options to change. Each takes the place of the whole option; the others stay."""


class ExportedCaseTemplateInput(Input):
    """A template with all that it consists of."""

    name: str | MISSING = MISSING
    """What the template is called."""
    emoji: str | MISSING = MISSING
    """Its sign."""
    options: CaseTemplateOptionsInput | MISSING = MISSING
    """What the template puts into a case."""
    input_values: Any | MISSING = MISSING
    """The values of the team's fields; their form is not shown."""
    field_definitions: Any | MISSING = MISSING
    """The fields that the values are for; their form is not shown."""
