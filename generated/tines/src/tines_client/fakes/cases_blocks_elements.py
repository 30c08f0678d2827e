# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `CasesBlocksElements` and `AsyncCasesBlocksElements`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, faked
from ..resources.cases_blocks_elements import AsyncCasesBlocksElements, CasesBlocksElements


class FakeCasesBlocksElements(CasesBlocksElements):
    """`CasesBlocksElements`, whose methods can be told what they are answered."""

    @faked(CasesBlocksElements.get)
    def get(self) -> None: ...

    @faked(CasesBlocksElements.update)
    def update(self) -> None: ...

    @faked(CasesBlocksElements.append)
    def append(self) -> None: ...


class FakeAsyncCasesBlocksElements(AsyncCasesBlocksElements):
    """`AsyncCasesBlocksElements`, whose methods can be told what they are answered."""

    @async_faked(AsyncCasesBlocksElements.get)
    def get(self) -> None: ...

    @async_faked(AsyncCasesBlocksElements.update)
    def update(self) -> None: ...

    @async_faked(AsyncCasesBlocksElements.append)
    def append(self) -> None: ...
