"""Models of what calls send: list items geolocations."""

from __future__ import annotations

from typing import Annotated

from pydantic import MISSING, Field

from .._runtime.models import Input


class GeolocationListItemCreate(Input):
    data: GeolocationListItemCreateData | MISSING = MISSING


class GeolocationListItemCreateAttributes(Input):
    latitude: float | MISSING = MISSING
    list_id: Annotated[str | MISSING, Field(alias="list-id")] = MISSING
    longitude: float | MISSING = MISSING
    radius_meters: Annotated[float | MISSING, Field(alias="radius-meters")] = MISSING


class GeolocationListItemCreateData(Input):
    attributes: GeolocationListItemCreateAttributes | MISSING = MISSING
