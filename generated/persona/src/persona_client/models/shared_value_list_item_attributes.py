"""Models of answers: several resources."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

from pydantic import Field

from .._runtime.models import Answer
from .shared_list_item_status import ListItemStatus


class ValueListItemAttributes(Answer):
    """What an item says about itself that holds one text."""

    status: ListItemStatus | None = None
    """Whether the item is in use."""
    archived_at: Annotated[datetime | None, Field(alias="archived-at")] = None
    """When the item was archived. Null while it is not."""
    updated_at: Annotated[datetime | None, Field(alias="updated-at")] = None
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    redacted_at: Annotated[datetime | None, Field(alias="redacted-at")] = None
    """When the value of the item was erased. Null where it was not."""
    match_count: Annotated[int | None, Field(alias="match-count")] = None
    """How often the item was matched."""
    value: str | None = None
    """The text that is matched, which the type of the item explains. An IP address can be a
    whole network: the one in the example of the vendor has a prefix length.
    """
