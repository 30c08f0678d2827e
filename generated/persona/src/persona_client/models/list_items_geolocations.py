"""Models of answers: list items geolocations."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal

from pydantic import Field

from .._runtime.models import Answer
from .list_items import ListItemRelationships, ListItemStatus


class GeolocationListItem(Answer):
    """Inferred."""

    type: Literal["list-item/geolocation"] | str
    """Stated."""
    id: str
    """Stated."""
    attributes: GeolocationListItemAttributes
    relationships: ListItemRelationships | None = None


class GeolocationListItemAnswer(Answer):
    data: GeolocationListItem


class GeolocationListItemAttributes(Answer):
    status: ListItemStatus | None = None
    archived_at: Annotated[datetime | None, Field(alias="archived-at")] = None
    updated_at: Annotated[datetime | None, Field(alias="updated-at")] = None
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    redacted_at: Annotated[datetime | None, Field(alias="redacted-at")] = None
    match_count: Annotated[int | None, Field(alias="match-count")] = None
    latitude: float | None = None
    longitude: float | None = None
    radius_meters: Annotated[int | None, Field(alias="radius-meters")] = None
