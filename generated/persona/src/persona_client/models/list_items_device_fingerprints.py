"""Models of answers: list items device fingerprints."""

from __future__ import annotations

from typing import Literal

from .._runtime.models import Answer
from .shared_list_item_status import ListItemRelationships
from .shared_value_list_item_attributes import ValueListItemAttributes


class DeviceFingerprintListItem(Answer):
    """A device fingerprint on a list. Inferred."""

    type: Literal["list-item/device-fingerprint"] | str
    """Stated."""
    id: str
    """Stated."""
    attributes: ValueListItemAttributes
    relationships: ListItemRelationships | None = None


class DeviceFingerprintListItemAnswer(Answer):
    """One item of a list for device fingerprints."""

    data: DeviceFingerprintListItem
