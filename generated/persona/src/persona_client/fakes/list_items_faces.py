# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `ListItemsFaces` and `AsyncListItemsFaces`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, faked
from ..resources.list_items_faces import AsyncListItemsFaces, ListItemsFaces


class FakeListItemsFaces(ListItemsFaces):
    """`ListItemsFaces`, whose methods can be told what they are answered."""

    @faked(ListItemsFaces.create)
    def create(self) -> None: ...

    @faked(ListItemsFaces.archive)
    def archive(self) -> None: ...


class FakeAsyncListItemsFaces(AsyncListItemsFaces):
    """`AsyncListItemsFaces`, whose methods can be told what they are answered."""

    @async_faked(AsyncListItemsFaces.create)
    def create(self) -> None: ...

    @async_faked(AsyncListItemsFaces.archive)
    def archive(self) -> None: ...
