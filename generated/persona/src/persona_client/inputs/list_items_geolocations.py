"""Models of what calls send: list items geolocations."""

from __future__ import annotations

from typing import Annotated

from pydantic import MISSING, Field

from .._runtime.models import Input


class GeolocationListItemCreate(Input):
    """The place to add."""

    data: GeolocationListItemCreateData | MISSING = MISSING


class GeolocationListItemCreateAttributes(Input):
    """The place, and the list that it is put on."""

    latitude: float | MISSING = MISSING
    """In degrees, -90 to 90."""
    list_id: Annotated[str | MISSING, Field(alias="list-id")] = MISSING
    """The id of a list for items of this kind."""
    longitude: float | MISSING = MISSING
    """In degrees, -180 to 180."""
    radius_meters: Annotated[float | MISSING, Field(alias="radius-meters")] = MISSING
    """How far from the place still matches, in meters."""


class GeolocationListItemCreateData(Input):
    """The item to add."""

    attributes: GeolocationListItemCreateAttributes | MISSING = MISSING
