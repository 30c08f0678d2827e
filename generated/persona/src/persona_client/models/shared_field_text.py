"""Models of answers: several resources."""

from __future__ import annotations

from .._runtime.models import Answer


class FieldText(Answer):
    """The value of one field, and of what kind it is."""

    type: str | None = None
    """The kind of the value, such as `string` or `date`."""
    value: str | None = None
    """The value. Null where the field is empty."""
