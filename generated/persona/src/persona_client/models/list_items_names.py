"""Models of answers: list items names."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal

from pydantic import Field

from .._runtime.models import Answer
from .shared_list_item_status import ListItemRelationships, ListItemStatus


class NameListItem(Answer):
    """The name of a person on a list. Inferred."""

    type: Literal["list-item/name"] | str
    """Stated."""
    id: str
    """Stated."""
    attributes: NameListItemAttributes
    relationships: ListItemRelationships | None = None


class NameListItemAnswer(Answer):
    """One item of a list for names of people."""

    data: NameListItem


class NameListItemAttributes(Answer):
    """What a name on a list says about itself."""

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
    name_first: Annotated[str | None, Field(alias="name-first")] = None
    name_last: Annotated[str | None, Field(alias="name-last")] = None
