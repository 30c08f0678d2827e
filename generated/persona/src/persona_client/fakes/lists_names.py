# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `ListsNames` and `AsyncListsNames`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, faked
from ..resources.lists_names import AsyncListsNames, ListsNames


class FakeListsNames(ListsNames):
    """`ListsNames`, whose methods can be told what they are answered."""

    @faked(ListsNames.create)
    def create(self) -> None: ...


class FakeAsyncListsNames(AsyncListsNames):
    """`AsyncListsNames`, whose methods can be told what they are answered."""

    @async_faked(AsyncListsNames.create)
    def create(self) -> None: ...
