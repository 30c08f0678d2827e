"""Models of answers: several resources."""

from __future__ import annotations

from .._runtime.models import Answer


class Identified(Answer):
    """Another thing, of which only the id is shown."""

    id: int | None = None
    """The id of the thing."""
