# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `StoriesDrafts` and `AsyncStoriesDrafts`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, async_faked_pages, faked, faked_pages
from ..resources.stories_drafts import AsyncStoriesDrafts, StoriesDrafts


class FakeStoriesDrafts(StoriesDrafts):
    """`StoriesDrafts`, whose methods can be told what they are answered."""

    @faked_pages(StoriesDrafts.list)
    def list(self) -> None: ...

    @faked(StoriesDrafts.create)
    def create(self) -> None: ...

    @faked(StoriesDrafts.delete)
    def delete(self) -> None: ...


class FakeAsyncStoriesDrafts(AsyncStoriesDrafts):
    """`AsyncStoriesDrafts`, whose methods can be told what they are answered."""

    @async_faked_pages(AsyncStoriesDrafts.list)
    def list(self) -> None: ...

    @async_faked(AsyncStoriesDrafts.create)
    def create(self) -> None: ...

    @async_faked(AsyncStoriesDrafts.delete)
    def delete(self) -> None: ...
