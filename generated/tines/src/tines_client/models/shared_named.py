"""Models of answers: several resources."""

from __future__ import annotations

from .._runtime.models import Answer


class Named(Answer):
    """Another thing, of which only the id and the name are shown."""

    id: int | None = None
    """The id of the thing."""
    name: str | None = None
    """What the thing is called."""
