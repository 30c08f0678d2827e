"""Models of answers: list items."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Answer
from .shared_to_one_or_none import ToOneOrNone

ListItemStatus = TypeAliasType("ListItemStatus", Literal["pending", "active", "archived"] | str)
"""Whether a list item is in use. An archived one is not matched any longer; what `pending`
waits for is not documented.
"""


class ListItemRelationships(Answer):
    """What a list item is related to."""

    creator: ToOneOrNone | None = None
    """Who or what added the item. Type `user`, `workflow-run`, `workflow-step/action`, `api-
    key` or `importer/list-item/government-id-number`.
    """


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
