"""Models of answers: entities."""

from __future__ import annotations

from .._runtime.models import Answer
from .shared_entity import Entity
from .shared_meta import Meta


class EntityList(Answer):
    """A page of entities in its envelope. Shown by example."""

    data: list[Entity]
    """The entities of this page."""
    meta: Meta | None = None
    """Request id and page."""
