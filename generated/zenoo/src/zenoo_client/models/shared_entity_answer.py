"""Models of answers: several resources."""

from __future__ import annotations

from .._runtime.models import Answer
from .shared_entity import Entity
from .shared_meta import Meta


class EntityAnswer(Answer):
    """One entity in its envelope. Shown by example."""

    data: Entity
    """The entity."""
    meta: Meta | None = None
    """Request id and page."""
