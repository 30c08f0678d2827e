# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `ListItemsCountries` and `AsyncListItemsCountries`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, faked
from ..resources.list_items_countries import AsyncListItemsCountries, ListItemsCountries


class FakeListItemsCountries(ListItemsCountries):
    """`ListItemsCountries`, whose methods can be told what they are answered."""

    @faked(ListItemsCountries.create)
    def create(self) -> None: ...

    @faked(ListItemsCountries.archive)
    def archive(self) -> None: ...

    @faked(ListItemsCountries.get)
    def get(self) -> None: ...


class FakeAsyncListItemsCountries(AsyncListItemsCountries):
    """`AsyncListItemsCountries`, whose methods can be told what they are answered."""

    @async_faked(AsyncListItemsCountries.create)
    def create(self) -> None: ...

    @async_faked(AsyncListItemsCountries.archive)
    def archive(self) -> None: ...

    @async_faked(AsyncListItemsCountries.get)
    def get(self) -> None: ...
