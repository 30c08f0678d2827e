"""Models of answers: several resources."""

from __future__ import annotations

from .._runtime.models import Answer


class LinkedCase(Answer):
    """A case that another one is linked to."""

    case_id: int | None = None
    """The id of the case."""
    name: str | None = None
    """What the case is called."""
