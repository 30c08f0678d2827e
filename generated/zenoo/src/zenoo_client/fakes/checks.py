# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `Checks` and `AsyncChecks`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, faked
from ..resources.checks import AsyncChecks, Checks


class FakeChecks(Checks):
    """`Checks`, whose methods can be told what they are answered."""

    @faked(Checks.get)
    def get(self) -> None: ...

    @faked(Checks.waive)
    def waive(self) -> None: ...


class FakeAsyncChecks(AsyncChecks):
    """`AsyncChecks`, whose methods can be told what they are answered."""

    @async_faked(AsyncChecks.get)
    def get(self) -> None: ...

    @async_faked(AsyncChecks.waive)
    def waive(self) -> None: ...
