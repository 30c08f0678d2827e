"""Models of answers: list items geolocations."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal

from pydantic import Field

from .._runtime.models import Answer
from .shared_list_item_status import ListItemRelationships, ListItemStatus


class GeolocationListItem(Answer):
    """A place on a list. Inferred."""

    type: Literal["list-item/geolocation"] | str
    """Stated."""
    id: str
    """Stated."""
    attributes: GeolocationListItemAttributes
    relationships: ListItemRelationships | None = None


class GeolocationListItemAnswer(Answer):
    """One item of a list for places."""

    data: GeolocationListItem


class GeolocationListItemAttributes(Answer):
    """What a place on a list says about itself."""

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
    latitude: float | None = None
    """In degrees, -90 to 90."""
    longitude: float | None = None
    """In degrees, -180 to 180."""
    radius_meters: Annotated[int | None, Field(alias="radius-meters")] = None
    """How far from the place still matches, in meters."""
