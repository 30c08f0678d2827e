"""Models of answers: case inputs."""

from __future__ import annotations

from datetime import datetime
from typing import Any, ClassVar, Literal

from typing_extensions import TypeAliasType

from .._runtime.models import Answer
from .shared_case_field_input_validation_type import CaseFieldInputValidationType
from .shared_meta import Meta
from .shared_team import Team

CaseInputType = TypeAliasType(
    "CaseInputType", Literal["string", "number", "boolean", "timestamp"] | str
)
"""What kind of values a field takes."""


class CaseInput(Answer):
    """A field that all cases of a team have."""

    id: int
    """The id of the field."""
    name: str | None = None
    """What the field is called."""
    key: str | None = None
    """The short name of the field."""
    input_type: CaseInputType | None = None
    """What kind of values the field takes."""
    sensitive: bool | None = None
    """Whether the values are sensitive."""
    validation_type: CaseFieldInputValidationType | None = None
    """How values are checked."""
    validation_options: CaseInputValidation | None = None
    """What the check needs to know."""
    team: Team | None = None
    """The team that the field belongs to."""
    team_case_input_group: dict[str, Any] | None = None
    """The group that the field stands in; null when it stands in none."""
    created_at: datetime | None = None
    """When the field was created."""
    updated_at: datetime | None = None
    """When the field was last changed."""


class CaseInputAnswer(Answer):
    """One field."""

    case_input: CaseInput
    """The field."""


class CaseInputCreated(Answer):
    """A field that was created. It stands under another key than elsewhere. Shown by example."""

    team_case_input: CaseInput
    """The field."""


class CaseInputList(Answer):
    """One page of fields."""

    case_inputs: list[CaseInput]
    """The fields of the page."""
    meta: Meta
    """Where the page stands among the others."""


class CaseInputValidation(Answer):
    """What the check of a field needs to know."""

    open_: ClassVar[bool] = True
    options: list[str] | None = None
    """The values that are allowed, where the check is by `options`."""
    regex: str | None = None
    """What a value must match, where the check is by `regex`."""
