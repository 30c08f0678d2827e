# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `CasesEntities` and `AsyncCasesEntities`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, faked
from ..resources.cases_entities import AsyncCasesEntities, CasesEntities


class FakeCasesEntities(CasesEntities):
    """`CasesEntities`, whose methods can be told what they are answered."""

    @faked(CasesEntities.add)
    def add(self) -> None: ...


class FakeAsyncCasesEntities(AsyncCasesEntities):
    """`AsyncCasesEntities`, whose methods can be told what they are answered."""

    @async_faked(AsyncCasesEntities.add)
    def add(self) -> None: ...
