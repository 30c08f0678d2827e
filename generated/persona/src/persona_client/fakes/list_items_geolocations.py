# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `ListItemsGeolocations` and `AsyncListItemsGeolocations`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, faked
from ..resources.list_items_geolocations import AsyncListItemsGeolocations, ListItemsGeolocations


class FakeListItemsGeolocations(ListItemsGeolocations):
    """`ListItemsGeolocations`, whose methods can be told what they are answered."""

    @faked(ListItemsGeolocations.create)
    def create(self) -> None: ...

    @faked(ListItemsGeolocations.archive)
    def archive(self) -> None: ...

    @faked(ListItemsGeolocations.get)
    def get(self) -> None: ...


class FakeAsyncListItemsGeolocations(AsyncListItemsGeolocations):
    """`AsyncListItemsGeolocations`, whose methods can be told what they are answered."""

    @async_faked(AsyncListItemsGeolocations.create)
    def create(self) -> None: ...

    @async_faked(AsyncListItemsGeolocations.archive)
    def archive(self) -> None: ...

    @async_faked(AsyncListItemsGeolocations.get)
    def get(self) -> None: ...
