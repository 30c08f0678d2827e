# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `ListsFaces` and `AsyncListsFaces`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, faked
from ..resources.lists_faces import AsyncListsFaces, ListsFaces


class FakeListsFaces(ListsFaces):
    """`ListsFaces`, whose methods can be told what they are answered."""

    @faked(ListsFaces.create)
    def create(self) -> None: ...


class FakeAsyncListsFaces(AsyncListsFaces):
    """`AsyncListsFaces`, whose methods can be told what they are answered."""

    @async_faked(AsyncListsFaces.create)
    def create(self) -> None: ...
