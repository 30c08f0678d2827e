# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `ListsPhoneNumbers` and `AsyncListsPhoneNumbers`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, faked
from ..resources.lists_phone_numbers import AsyncListsPhoneNumbers, ListsPhoneNumbers


class FakeListsPhoneNumbers(ListsPhoneNumbers):
    """`ListsPhoneNumbers`, whose methods can be told what they are answered."""

    @faked(ListsPhoneNumbers.create)
    def create(self) -> None: ...


class FakeAsyncListsPhoneNumbers(AsyncListsPhoneNumbers):
    """`AsyncListsPhoneNumbers`, whose methods can be told what they are answered."""

    @async_faked(AsyncListsPhoneNumbers.create)
    def create(self) -> None: ...
