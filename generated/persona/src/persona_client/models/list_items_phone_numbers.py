"""Models of answers: list items phone numbers."""

from __future__ import annotations

from typing import Literal

from .._runtime.models import Answer
from .shared_list_item_status import ListItemRelationships
from .shared_value_list_item_attributes import ValueListItemAttributes


class PhoneNumberListItem(Answer):
    """A phone number on a list. Inferred."""

    type: Literal["list-item/phone-number"] | str
    """Stated."""
    id: str
    """Stated."""
    attributes: ValueListItemAttributes
    relationships: ListItemRelationships | None = None


class PhoneNumberListItemAnswer(Answer):
    """One item of a list for phone numbers."""

    data: PhoneNumberListItem
