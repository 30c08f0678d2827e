# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `ListsGeolocations` and `AsyncListsGeolocations`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, faked
from ..resources.lists_geolocations import AsyncListsGeolocations, ListsGeolocations


class FakeListsGeolocations(ListsGeolocations):
    """`ListsGeolocations`, whose methods can be told what they are answered."""

    @faked(ListsGeolocations.create)
    def create(self) -> None: ...


class FakeAsyncListsGeolocations(AsyncListsGeolocations):
    """`AsyncListsGeolocations`, whose methods can be told what they are answered."""

    @async_faked(AsyncListsGeolocations.create)
    def create(self) -> None: ...
