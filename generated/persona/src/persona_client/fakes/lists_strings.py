# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `ListsStrings` and `AsyncListsStrings`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, faked
from ..resources.lists_strings import AsyncListsStrings, ListsStrings


class FakeListsStrings(ListsStrings):
    """`ListsStrings`, whose methods can be told what they are answered."""

    @faked(ListsStrings.create)
    def create(self) -> None: ...


class FakeAsyncListsStrings(AsyncListsStrings):
    """`AsyncListsStrings`, whose methods can be told what they are answered."""

    @async_faked(AsyncListsStrings.create)
    def create(self) -> None: ...
