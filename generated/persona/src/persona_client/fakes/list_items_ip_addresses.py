# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `ListItemsIpAddresses` and `AsyncListItemsIpAddresses`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, faked
from ..resources.list_items_ip_addresses import AsyncListItemsIpAddresses, ListItemsIpAddresses


class FakeListItemsIpAddresses(ListItemsIpAddresses):
    """`ListItemsIpAddresses`, whose methods can be told what they are answered."""

    @faked(ListItemsIpAddresses.create)
    def create(self) -> None: ...

    @faked(ListItemsIpAddresses.archive)
    def archive(self) -> None: ...

    @faked(ListItemsIpAddresses.get)
    def get(self) -> None: ...


class FakeAsyncListItemsIpAddresses(AsyncListItemsIpAddresses):
    """`AsyncListItemsIpAddresses`, whose methods can be told what they are answered."""

    @async_faked(AsyncListItemsIpAddresses.create)
    def create(self) -> None: ...

    @async_faked(AsyncListItemsIpAddresses.archive)
    def archive(self) -> None: ...

    @async_faked(AsyncListItemsIpAddresses.get)
    def get(self) -> None: ...
