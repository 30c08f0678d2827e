# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `ListItemsEmailAddresses` and `AsyncListItemsEmailAddresses`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, faked
from ..resources.list_items_email_addresses import (
    AsyncListItemsEmailAddresses,
    ListItemsEmailAddresses,
)


class FakeListItemsEmailAddresses(ListItemsEmailAddresses):
    """`ListItemsEmailAddresses`, whose methods can be told what they are answered."""

    @faked(ListItemsEmailAddresses.create)
    def create(self) -> None: ...

    @faked(ListItemsEmailAddresses.archive)
    def archive(self) -> None: ...

    @faked(ListItemsEmailAddresses.get)
    def get(self) -> None: ...


class FakeAsyncListItemsEmailAddresses(AsyncListItemsEmailAddresses):
    """`AsyncListItemsEmailAddresses`, whose methods can be told what they are answered."""

    @async_faked(AsyncListItemsEmailAddresses.create)
    def create(self) -> None: ...

    @async_faked(AsyncListItemsEmailAddresses.archive)
    def archive(self) -> None: ...

    @async_faked(AsyncListItemsEmailAddresses.get)
    def get(self) -> None: ...
