# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `ListItemsStrings` and `AsyncListItemsStrings`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, faked
from ..resources.list_items_strings import AsyncListItemsStrings, ListItemsStrings


class FakeListItemsStrings(ListItemsStrings):
    """`ListItemsStrings`, whose methods can be told what they are answered."""

    @faked(ListItemsStrings.create)
    def create(self) -> None: ...

    @faked(ListItemsStrings.archive)
    def archive(self) -> None: ...

    @faked(ListItemsStrings.get)
    def get(self) -> None: ...


class FakeAsyncListItemsStrings(AsyncListItemsStrings):
    """`AsyncListItemsStrings`, whose methods can be told what they are answered."""

    @async_faked(AsyncListItemsStrings.create)
    def create(self) -> None: ...

    @async_faked(AsyncListItemsStrings.archive)
    def archive(self) -> None: ...

    @async_faked(AsyncListItemsStrings.get)
    def get(self) -> None: ...
