"""Models of answers: several resources."""

from __future__ import annotations

from .._runtime.models import Answer


class ResourceIdentifier(Answer):
    """Another object, by type and id."""

    type: str
    """The type of the object."""
    id: str
    """The id of the object."""
