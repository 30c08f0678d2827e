"""Models of answers: several resources."""

from __future__ import annotations

from typing import Any

from .._runtime.models import Answer


class CaseRecordResult(Answer):
    """One value of a record."""

    id: int | None = None
    """The id of the value."""
    name: str | None = None
    """What the value is called."""
    value: Any = None
    """The value, of the type that its field has."""
