"""Models of answers: list items ip addresses."""

from __future__ import annotations

from typing import Literal

from .._runtime.models import Answer
from .shared_list_item_status import ListItemRelationships
from .shared_value_list_item_attributes import ValueListItemAttributes


class IpAddressListItem(Answer):
    """An IP address on a list. Inferred."""

    type: Literal["list-item/ip-address"] | str
    """Stated."""
    id: str
    """Stated."""
    attributes: ValueListItemAttributes
    relationships: ListItemRelationships | None = None


class IpAddressListItemAnswer(Answer):
    """One item of a list for IP addresses."""

    data: IpAddressListItem
