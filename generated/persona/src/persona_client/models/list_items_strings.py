"""Models of answers: list items strings."""

from __future__ import annotations

from typing import Literal

from .._runtime.models import Answer
from .shared_list_item_status import ListItemRelationships
from .shared_value_list_item_attributes import ValueListItemAttributes


class StringListItem(Answer):
    """A text on a list. Inferred."""

    type: Literal["list-item/string"] | str
    """Stated."""
    id: str
    """Stated."""
    attributes: ValueListItemAttributes
    relationships: ListItemRelationships | None = None


class StringListItemAnswer(Answer):
    """One item of a list for texts."""

    data: StringListItem
