"""Models of answers: cases fields."""

from __future__ import annotations

from .._runtime.models import Answer
from .shared_case_field import CaseField
from .shared_meta import Meta


class CaseFieldAnswer(Answer):
    """A field value, with the id of the case."""

    case_id: int | None = None
    """The id of the case."""
    field: CaseField
    """The value."""


class CaseFieldList(Answer):
    """One page of the field values of a case."""

    case_id: int | None = None
    """The id of the case."""
    fields: list[CaseField]
    """The values of the page."""
    meta: Meta
    """Where the page stands among the others."""
