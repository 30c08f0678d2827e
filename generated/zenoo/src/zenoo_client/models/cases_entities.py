"""Models of answers: cases entities."""

from __future__ import annotations

from .._runtime.models import Answer
from .cases import Entity, Meta


class EntityAnswer(Answer):
    """One entity in its envelope. Shown by example."""

    data: Entity
    """The entity."""
    meta: Meta | None = None
    """Request id and page."""
