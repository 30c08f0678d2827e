# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `ListItemsDeviceFingerprints` and `AsyncListItemsDeviceFingerprints`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, faked
from ..resources.list_items_device_fingerprints import (
    AsyncListItemsDeviceFingerprints,
    ListItemsDeviceFingerprints,
)


class FakeListItemsDeviceFingerprints(ListItemsDeviceFingerprints):
    """`ListItemsDeviceFingerprints`, whose methods can be told what they are answered."""

    @faked(ListItemsDeviceFingerprints.create)
    def create(self) -> None: ...

    @faked(ListItemsDeviceFingerprints.archive)
    def archive(self) -> None: ...

    @faked(ListItemsDeviceFingerprints.get)
    def get(self) -> None: ...


class FakeAsyncListItemsDeviceFingerprints(AsyncListItemsDeviceFingerprints):
    """`AsyncListItemsDeviceFingerprints`, whose methods can be told what they are answered."""

    @async_faked(AsyncListItemsDeviceFingerprints.create)
    def create(self) -> None: ...

    @async_faked(AsyncListItemsDeviceFingerprints.archive)
    def archive(self) -> None: ...

    @async_faked(AsyncListItemsDeviceFingerprints.get)
    def get(self) -> None: ...
