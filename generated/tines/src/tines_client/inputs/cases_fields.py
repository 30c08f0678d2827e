"""Models of what calls send: cases fields."""

from __future__ import annotations

from .._runtime.models import Input


class CaseFieldCreate(Input):
    """A field value to be added."""

    input_id: int
    """The id of the field."""
    value: str
    """The value."""


class CaseFieldUpdate(Input):
    """What to change in a field value."""

    value: str
    """The value."""
