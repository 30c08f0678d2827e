"""Models of answers: list items names."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal

from pydantic import Field

from .._runtime.models import Answer
from .list_items import ListItemRelationships, ListItemStatus


class NameListItem(Answer):
    """Inferred."""

    type: Literal["list-item/name"] | str
    """Stated."""
    id: str
    """Stated."""
    attributes: NameListItemAttributes
    relationships: ListItemRelationships | None = None


class NameListItemAnswer(Answer):
    data: NameListItem


class NameListItemAttributes(Answer):
    status: ListItemStatus | None = None
    archived_at: Annotated[datetime | None, Field(alias="archived-at")] = None
    updated_at: Annotated[datetime | None, Field(alias="updated-at")] = None
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    redacted_at: Annotated[datetime | None, Field(alias="redacted-at")] = None
    match_count: Annotated[int | None, Field(alias="match-count")] = None
    name_first: Annotated[str | None, Field(alias="name-first")] = None
    name_last: Annotated[str | None, Field(alias="name-last")] = None
