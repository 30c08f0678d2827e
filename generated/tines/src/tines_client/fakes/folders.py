# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `Folders` and `AsyncFolders`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, async_faked_pages, faked, faked_pages
from ..resources.folders import AsyncFolders, Folders


class FakeFolders(Folders):
    """`Folders`, whose methods can be told what they are answered."""

    @faked_pages(Folders.list)
    def list(self) -> None: ...

    @faked(Folders.create)
    def create(self) -> None: ...

    @faked(Folders.get)
    def get(self) -> None: ...

    @faked(Folders.update)
    def update(self) -> None: ...

    @faked(Folders.delete)
    def delete(self) -> None: ...


class FakeAsyncFolders(AsyncFolders):
    """`AsyncFolders`, whose methods can be told what they are answered."""

    @async_faked_pages(AsyncFolders.list)
    def list(self) -> None: ...

    @async_faked(AsyncFolders.create)
    def create(self) -> None: ...

    @async_faked(AsyncFolders.get)
    def get(self) -> None: ...

    @async_faked(AsyncFolders.update)
    def update(self) -> None: ...

    @async_faked(AsyncFolders.delete)
    def delete(self) -> None: ...
