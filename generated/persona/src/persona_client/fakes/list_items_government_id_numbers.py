# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `ListItemsGovernmentIdNumbers` and `AsyncListItemsGovernmentIdNumbers`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, faked
from ..resources.list_items_government_id_numbers import (
    AsyncListItemsGovernmentIdNumbers,
    ListItemsGovernmentIdNumbers,
)


class FakeListItemsGovernmentIdNumbers(ListItemsGovernmentIdNumbers):
    """`ListItemsGovernmentIdNumbers`, whose methods can be told what they are answered."""

    @faked(ListItemsGovernmentIdNumbers.create)
    def create(self) -> None: ...

    @faked(ListItemsGovernmentIdNumbers.archive)
    def archive(self) -> None: ...

    @faked(ListItemsGovernmentIdNumbers.get)
    def get(self) -> None: ...


class FakeAsyncListItemsGovernmentIdNumbers(AsyncListItemsGovernmentIdNumbers):
    """`AsyncListItemsGovernmentIdNumbers`, whose methods can be told what they are answered."""

    @async_faked(AsyncListItemsGovernmentIdNumbers.create)
    def create(self) -> None: ...

    @async_faked(AsyncListItemsGovernmentIdNumbers.archive)
    def archive(self) -> None: ...

    @async_faked(AsyncListItemsGovernmentIdNumbers.get)
    def get(self) -> None: ...
