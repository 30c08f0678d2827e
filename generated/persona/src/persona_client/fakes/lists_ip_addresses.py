# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `ListsIpAddresses` and `AsyncListsIpAddresses`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, faked
from ..resources.lists_ip_addresses import AsyncListsIpAddresses, ListsIpAddresses


class FakeListsIpAddresses(ListsIpAddresses):
    """`ListsIpAddresses`, whose methods can be told what they are answered."""

    @faked(ListsIpAddresses.create)
    def create(self) -> None: ...


class FakeAsyncListsIpAddresses(AsyncListsIpAddresses):
    """`AsyncListsIpAddresses`, whose methods can be told what they are answered."""

    @async_faked(AsyncListsIpAddresses.create)
    def create(self) -> None: ...
