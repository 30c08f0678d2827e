"""Models of answers: list items faces."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal

from pydantic import Field

from .._runtime.models import Answer
from .shared_list_item_status import ListItemRelationships, ListItemStatus


class FaceListItem(Answer):
    """A face on a list. Inferred."""

    type: Literal["list-item/face"] | str
    id: str
    attributes: ListItemAttributes
    relationships: ListItemRelationships | None = None


class FaceListItemAnswer(Answer):
    """One item of a list for faces. Inferred."""

    data: FaceListItem


class ListItemAttributes(Answer):
    """What every list item says about itself."""

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
