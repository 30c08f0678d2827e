# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `Info` and `AsyncInfo`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, faked
from ..resources.info import AsyncInfo, Info


class FakeInfo(Info):
    """`Info`, whose methods can be told what they are answered."""

    @faked(Info.get)
    def get(self) -> None: ...

    @faked(Info.web_stats)
    def web_stats(self) -> None: ...

    @faked(Info.worker_stats)
    def worker_stats(self) -> None: ...


class FakeAsyncInfo(AsyncInfo):
    """`AsyncInfo`, whose methods can be told what they are answered."""

    @async_faked(AsyncInfo.get)
    def get(self) -> None: ...

    @async_faked(AsyncInfo.web_stats)
    def web_stats(self) -> None: ...

    @async_faked(AsyncInfo.worker_stats)
    def worker_stats(self) -> None: ...
