# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `Logs` and `AsyncLogs`."""

from __future__ import annotations

from .._runtime.fakes import async_faked_stream, faked_stream
from ..resources.logs import AsyncLogs, Logs


class FakeLogs(Logs):
    """`Logs`, whose methods can be told what they are answered."""

    @faked_stream(Logs.tail)
    def tail(self) -> None: ...

    @faked_stream(Logs.export)
    def export(self) -> None: ...


class FakeAsyncLogs(AsyncLogs):
    """`AsyncLogs`, whose methods can be told what they are answered."""

    @async_faked_stream(AsyncLogs.tail)
    def tail(self) -> None: ...

    @async_faked_stream(AsyncLogs.export)
    def export(self) -> None: ...
