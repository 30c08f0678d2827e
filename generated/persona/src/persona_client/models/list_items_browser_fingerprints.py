"""Models of answers: list items browser fingerprints."""

from __future__ import annotations

from typing import Literal

from .._runtime.models import Answer
from .list_items import ListItemRelationships, ValueListItemAttributes


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
