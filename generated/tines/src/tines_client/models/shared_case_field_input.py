"""Models of answers: several resources."""

from __future__ import annotations

from typing import Any

from .._runtime.models import Answer
from .shared_case_field_input_validation_type import CaseFieldInputValidationType


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
