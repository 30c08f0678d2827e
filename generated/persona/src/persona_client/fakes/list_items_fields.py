# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `ListItemsFields` and `AsyncListItemsFields`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, faked
from ..resources.list_items_fields import AsyncListItemsFields, ListItemsFields


class FakeListItemsFields(ListItemsFields):
    """`ListItemsFields`, whose methods can be told what they are answered."""

    @faked(ListItemsFields.create)
    def create(self) -> None: ...

    @faked(ListItemsFields.archive)
    def archive(self) -> None: ...

    @faked(ListItemsFields.get)
    def get(self) -> None: ...


class FakeAsyncListItemsFields(AsyncListItemsFields):
    """`AsyncListItemsFields`, whose methods can be told what they are answered."""

    @async_faked(AsyncListItemsFields.create)
    def create(self) -> None: ...

    @async_faked(AsyncListItemsFields.archive)
    def archive(self) -> None: ...

    @async_faked(AsyncListItemsFields.get)
    def get(self) -> None: ...
