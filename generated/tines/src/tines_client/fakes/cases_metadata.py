# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `CasesMetadata` and `AsyncCasesMetadata`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, faked
from ..resources.cases_metadata import AsyncCasesMetadata, CasesMetadata


class FakeCasesMetadata(CasesMetadata):
    """`CasesMetadata`, whose methods can be told what they are answered."""

    @faked(CasesMetadata.list)
    def list(self) -> None: ...

    @faked(CasesMetadata.create)
    def create(self) -> None: ...

    @faked(CasesMetadata.update)
    def update(self) -> None: ...

    @faked(CasesMetadata.delete)
    def delete(self) -> None: ...

    @faked(CasesMetadata.get)
    def get(self) -> None: ...


class FakeAsyncCasesMetadata(AsyncCasesMetadata):
    """`AsyncCasesMetadata`, whose methods can be told what they are answered."""

    @async_faked(AsyncCasesMetadata.list)
    def list(self) -> None: ...

    @async_faked(AsyncCasesMetadata.create)
    def create(self) -> None: ...

    @async_faked(AsyncCasesMetadata.update)
    def update(self) -> None: ...

    @async_faked(AsyncCasesMetadata.delete)
    def delete(self) -> None: ...

    @async_faked(AsyncCasesMetadata.get)
    def get(self) -> None: ...
