"""Models of answers: list items countries."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal

from pydantic import Field

from .._runtime.models import Answer
from .list_items import ListItemRelationships, ListItemStatus


class CountryListItem(Answer):
    """Inferred."""

    type: Literal["list-item/country"] | str
    """Stated."""
    id: str
    """Stated."""
    attributes: CountryListItemAttributes
    relationships: ListItemRelationships | None = None


class CountryListItemAnswer(Answer):
    data: CountryListItem


class CountryListItemAttributes(Answer):
    status: ListItemStatus | None = None
    archived_at: Annotated[datetime | None, Field(alias="archived-at")] = None
    updated_at: Annotated[datetime | None, Field(alias="updated-at")] = None
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    redacted_at: Annotated[datetime | None, Field(alias="redacted-at")] = None
    match_count: Annotated[int | None, Field(alias="match-count")] = None
    country_code: Annotated[str | None, Field(alias="country-code")] = None
