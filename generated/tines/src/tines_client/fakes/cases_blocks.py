# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `CasesBlocks` and `AsyncCasesBlocks`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.fakes import async_faked, async_faked_pages, faked, faked_pages
from ..resources.cases_blocks import AsyncCasesBlocks, CasesBlocks

if TYPE_CHECKING:
    from .cases_blocks_elements import FakeAsyncCasesBlocksElements, FakeCasesBlocksElements


class FakeCasesBlocks(CasesBlocks):
    """`CasesBlocks`, whose methods can be told what they are answered."""

    @cached_property
    def elements(self) -> FakeCasesBlocksElements:
        """The fake of `CasesBlocksElements`."""
        from .cases_blocks_elements import FakeCasesBlocksElements

        return FakeCasesBlocksElements(self._transport)

    @faked_pages(CasesBlocks.list)
    def list(self) -> None: ...

    @faked(CasesBlocks.create)
    def create(self) -> None: ...

    @faked(CasesBlocks.get)
    def get(self) -> None: ...

    @faked(CasesBlocks.update)
    def update(self) -> None: ...

    @faked(CasesBlocks.delete)
    def delete(self) -> None: ...


class FakeAsyncCasesBlocks(AsyncCasesBlocks):
    """`AsyncCasesBlocks`, whose methods can be told what they are answered."""

    @cached_property
    def elements(self) -> FakeAsyncCasesBlocksElements:
        """The fake of `CasesBlocksElements`."""
        from .cases_blocks_elements import FakeAsyncCasesBlocksElements

        return FakeAsyncCasesBlocksElements(self._transport)

    @async_faked_pages(AsyncCasesBlocks.list)
    def list(self) -> None: ...

    @async_faked(AsyncCasesBlocks.create)
    def create(self) -> None: ...

    @async_faked(AsyncCasesBlocks.get)
    def get(self) -> None: ...

    @async_faked(AsyncCasesBlocks.update)
    def update(self) -> None: ...

    @async_faked(AsyncCasesBlocks.delete)
    def delete(self) -> None: ...
