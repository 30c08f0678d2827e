"""Models of answers: list items fields."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal

from pydantic import Field

from .._runtime.models import Answer
from .list_items import ListItemRelationships, ListItemStatus


class FieldListItem(Answer):
    """Inferred."""

    type: Literal["list-item/field"] | str
    """Stated."""
    id: str
    """Stated."""
    attributes: FieldListItemAttributes
    relationships: ListItemRelationships | None = None


class FieldListItemAnswer(Answer):
    data: FieldListItem


class FieldListItemAttributes(Answer):
    status: ListItemStatus | None = None
    archived_at: Annotated[datetime | None, Field(alias="archived-at")] = None
    updated_at: Annotated[datetime | None, Field(alias="updated-at")] = None
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    redacted_at: Annotated[datetime | None, Field(alias="redacted-at")] = None
    match_count: Annotated[int | None, Field(alias="match-count")] = None
    field_value: Annotated[str | None, Field(alias="field-value")] = None
