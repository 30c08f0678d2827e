# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `ListsGovernmentIdNumbers` and `AsyncListsGovernmentIdNumbers`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, faked
from ..resources.lists_government_id_numbers import (
    AsyncListsGovernmentIdNumbers,
    ListsGovernmentIdNumbers,
)


class FakeListsGovernmentIdNumbers(ListsGovernmentIdNumbers):
    """`ListsGovernmentIdNumbers`, whose methods can be told what they are answered."""

    @faked(ListsGovernmentIdNumbers.create)
    def create(self) -> None: ...


class FakeAsyncListsGovernmentIdNumbers(AsyncListsGovernmentIdNumbers):
    """`AsyncListsGovernmentIdNumbers`, whose methods can be told what they are answered."""

    @async_faked(AsyncListsGovernmentIdNumbers.create)
    def create(self) -> None: ...
