# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `CasesFiles` and `AsyncCasesFiles`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, async_faked_pages, faked, faked_pages
from ..resources.cases_files import AsyncCasesFiles, CasesFiles


class FakeCasesFiles(CasesFiles):
    """`CasesFiles`, whose methods can be told what they are answered."""

    @faked_pages(CasesFiles.list)
    def list(self) -> None: ...

    @faked(CasesFiles.create)
    def create(self) -> None: ...

    @faked(CasesFiles.get)
    def get(self) -> None: ...

    @faked(CasesFiles.delete)
    def delete(self) -> None: ...

    @faked(CasesFiles.download)
    def download(self) -> None: ...

    @faked(CasesFiles.info)
    def info(self) -> None: ...


class FakeAsyncCasesFiles(AsyncCasesFiles):
    """`AsyncCasesFiles`, whose methods can be told what they are answered."""

    @async_faked_pages(AsyncCasesFiles.list)
    def list(self) -> None: ...

    @async_faked(AsyncCasesFiles.create)
    def create(self) -> None: ...

    @async_faked(AsyncCasesFiles.get)
    def get(self) -> None: ...

    @async_faked(AsyncCasesFiles.delete)
    def delete(self) -> None: ...

    @async_faked(AsyncCasesFiles.download)
    def download(self) -> None: ...

    @async_faked(AsyncCasesFiles.info)
    def info(self) -> None: ...
