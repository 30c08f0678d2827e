# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `ListsEmailAddresses` and `AsyncListsEmailAddresses`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, faked
from ..resources.lists_email_addresses import AsyncListsEmailAddresses, ListsEmailAddresses


class FakeListsEmailAddresses(ListsEmailAddresses):
    """`ListsEmailAddresses`, whose methods can be told what they are answered."""

    @faked(ListsEmailAddresses.create)
    def create(self) -> None: ...


class FakeAsyncListsEmailAddresses(AsyncListsEmailAddresses):
    """`AsyncListsEmailAddresses`, whose methods can be told what they are answered."""

    @async_faked(AsyncListsEmailAddresses.create)
    def create(self) -> None: ...
