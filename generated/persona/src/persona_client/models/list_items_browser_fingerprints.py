"""Models of answers: list items browser fingerprints."""

from __future__ import annotations

from typing import Literal

from .._runtime.models import Answer
from .shared_list_item_status import ListItemRelationships
from .shared_value_list_item_attributes import ValueListItemAttributes


class BrowserFingerprintListItem(Answer):
    """A browser fingerprint on a list. Inferred."""

    type: Literal["list-item/browser-fingerprint"] | str
    """Stated."""
    id: str
    """Stated."""
    attributes: ValueListItemAttributes
    relationships: ListItemRelationships | None = None


class BrowserFingerprintListItemAnswer(Answer):
    """One item of a list for browser fingerprints."""

    data: BrowserFingerprintListItem
