"""Models of answers: list items faces."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal

from pydantic import Field

from .._runtime.models import Answer
from .list_items import ListItemRelationships, ListItemStatus


class FaceListItem(Answer):
    """Inferred."""

    type: Literal["list-item/face"] | str
    id: str
    attributes: ListItemAttributes
    relationships: ListItemRelationships | None = None


class FaceListItemAnswer(Answer):
    """Inferred."""

    data: FaceListItem


class ListItemAttributes(Answer):
    status: ListItemStatus | None = None
    archived_at: Annotated[datetime | None, Field(alias="archived-at")] = None
    updated_at: Annotated[datetime | None, Field(alias="updated-at")] = None
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    redacted_at: Annotated[datetime | None, Field(alias="redacted-at")] = None
    match_count: Annotated[int | None, Field(alias="match-count")] = None
