"""Models of answers: several resources."""

from __future__ import annotations

from typing import Any

from .._runtime.models import Answer


class IncludedObject(Answer):
    """An object that `include` asked for. Types may be added at any time."""

    type: str
    """The type of the object, such as `case-comment`."""
    id: str
    """The id of the object."""
    attributes: dict[str, Any] | None = None
    """What the object says about itself, by type."""
    relationships: dict[str, Any] | None = None
    """Which objects it is related to."""
