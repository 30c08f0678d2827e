"""Models of answers: several resources."""

from __future__ import annotations

from .._runtime.models import Answer
from .shared_case_field_input import CaseFieldInput


class CaseField(Answer):
    """The value of a team's field on a case."""

    id: int | None = None
    """The id of the value."""
    value: str | None = None
    """The value."""
    case_input: CaseFieldInput | None = None
    """The field that the value belongs to."""
