# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `ListsCountries` and `AsyncListsCountries`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, faked
from ..resources.lists_countries import AsyncListsCountries, ListsCountries


class FakeListsCountries(ListsCountries):
    """`ListsCountries`, whose methods can be told what they are answered."""

    @faked(ListsCountries.create)
    def create(self) -> None: ...


class FakeAsyncListsCountries(AsyncListsCountries):
    """`AsyncListsCountries`, whose methods can be told what they are answered."""

    @async_faked(AsyncListsCountries.create)
    def create(self) -> None: ...
