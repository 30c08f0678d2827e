"""Models of what calls send: case inputs."""

from __future__ import annotations

from typing import Literal

from pydantic import MISSING, ConfigDict
from typing_extensions import TypeAliasType

from .._runtime.models import Input

CaseInputCreateValidationType = TypeAliasType(
    "CaseInputCreateValidationType", Literal["options", "regex"]
)
"""How values are checked; only where the field takes strings. Omit it for no check."""


CaseInputTypeInput = TypeAliasType(
    "CaseInputTypeInput", Literal["string", "number", "boolean", "timestamp"]
)
"""What kind of values a field takes."""


class CaseInputCreate(Input):
    """A field to be created."""

    name: str
    """What the field is called."""
    input_type: CaseInputTypeInput
    """What kind of values the field takes."""
    team_id: int
    """The team that the field belongs to."""
    sensitive: bool | MISSING = MISSING
    """Whether the values are sensitive."""
    validation_type: CaseInputCreateValidationType | MISSING = MISSING
    """How values are checked; only where the field takes strings. Omit it for no check."""
    validation_options: CaseInputValidationInput | MISSING = MISSING
    """What the check needs to know."""
    group_name: str | MISSING = MISSING
    """The name of the group that the field stands in."""


class CaseInputValidationInput(Input):
    """What the check of a field needs to know."""

    model_config = ConfigDict(extra="allow")
    options: list[str] | MISSING = MISSING
    """The values that are allowed, where the check is by `options`."""
    regex: str | MISSING = MISSING
    """What a value must match, where the check is by `regex`."""
