# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `ListItemsNames` and `AsyncListItemsNames`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, faked
from ..resources.list_items_names import AsyncListItemsNames, ListItemsNames


class FakeListItemsNames(ListItemsNames):
    """`ListItemsNames`, whose methods can be told what they are answered."""

    @faked(ListItemsNames.create)
    def create(self) -> None: ...

    @faked(ListItemsNames.archive)
    def archive(self) -> None: ...

    @faked(ListItemsNames.get)
    def get(self) -> None: ...


class FakeAsyncListItemsNames(AsyncListItemsNames):
    """`AsyncListItemsNames`, whose methods can be told what they are answered."""

    @async_faked(AsyncListItemsNames.create)
    def create(self) -> None: ...

    @async_faked(AsyncListItemsNames.archive)
    def archive(self) -> None: ...

    @async_faked(AsyncListItemsNames.get)
    def get(self) -> None: ...
