# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `ListItemsPhoneNumbers` and `AsyncListItemsPhoneNumbers`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, faked
from ..resources.list_items_phone_numbers import AsyncListItemsPhoneNumbers, ListItemsPhoneNumbers


class FakeListItemsPhoneNumbers(ListItemsPhoneNumbers):
    """`ListItemsPhoneNumbers`, whose methods can be told what they are answered."""

    @faked(ListItemsPhoneNumbers.create)
    def create(self) -> None: ...

    @faked(ListItemsPhoneNumbers.archive)
    def archive(self) -> None: ...

    @faked(ListItemsPhoneNumbers.get)
    def get(self) -> None: ...


class FakeAsyncListItemsPhoneNumbers(AsyncListItemsPhoneNumbers):
    """`AsyncListItemsPhoneNumbers`, whose methods can be told what they are answered."""

    @async_faked(AsyncListItemsPhoneNumbers.create)
    def create(self) -> None: ...

    @async_faked(AsyncListItemsPhoneNumbers.archive)
    def archive(self) -> None: ...

    @async_faked(AsyncListItemsPhoneNumbers.get)
    def get(self) -> None: ...
