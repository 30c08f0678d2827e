"""Models of answers: list items government id numbers."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal

from pydantic import Field

from .._runtime.models import Answer
from .list_items import ListItemRelationships, ListItemStatus


class GovernmentIdNumberListItem(Answer):
    """Inferred."""

    type: Literal["list-item/government-id-number"] | str
    """Stated."""
    id: str
    """Stated."""
    attributes: GovernmentIdNumberListItemAttributes
    relationships: ListItemRelationships | None = None


class GovernmentIdNumberListItemAnswer(Answer):
    data: GovernmentIdNumberListItem


class GovernmentIdNumberListItemAttributes(Answer):
    status: ListItemStatus | None = None
    archived_at: Annotated[datetime | None, Field(alias="archived-at")] = None
    updated_at: Annotated[datetime | None, Field(alias="updated-at")] = None
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    redacted_at: Annotated[datetime | None, Field(alias="redacted-at")] = None
    match_count: Annotated[int | None, Field(alias="match-count")] = None
    id_class: Annotated[str | None, Field(alias="id-class")] = None
    id_number: Annotated[str | None, Field(alias="id-number")] = None
