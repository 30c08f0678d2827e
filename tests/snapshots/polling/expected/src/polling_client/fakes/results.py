# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `Results` and `AsyncResults`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, faked
from ..resources.results import AsyncResults, Results


class FakeResults(Results):
    """`Results`, whose methods can be told what they are answered."""

    @faked(Results.get)
    def get(self) -> None: ...

    @faked(Results.wait)
    def wait(self) -> None: ...


class FakeAsyncResults(AsyncResults):
    """`AsyncResults`, whose methods can be told what they are answered."""

    @async_faked(AsyncResults.get)
    def get(self) -> None: ...

    @async_faked(AsyncResults.wait)
    def wait(self) -> None: ...
