"""Models of answers: case inputs fields."""

from __future__ import annotations

from .._runtime.models import Answer
from .shared_case_field_input import CaseFieldInput
from .shared_identified import Identified
from .shared_meta import Meta


class CaseInputField(Answer):
    """The value that a case has for a field."""

    id: int | None = None
    """The id of the value."""
    value: str | None = None
    """The value."""
    case_input: CaseFieldInput | None = None
    """The field that the value belongs to."""
    case: Identified | None = None
    """The case."""


class CaseInputFieldList(Answer):
    """One page of the values of a field."""

    fields: list[CaseInputField]
    """The values of the page."""
    meta: Meta
    """Where the page stands among the others."""
