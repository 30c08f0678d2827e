# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `Logs` and `AsyncLogs`."""

from __future__ import annotations

from .._runtime.fakes import (
    async_faked,
    async_faked_pages,
    async_faked_stream,
    faked,
    faked_pages,
    faked_stream,
)
from ..resources.logs import AsyncLogs, Logs


class FakeLogs(Logs):
    """`Logs`, whose methods can be told what they are answered."""

    @faked(Logs.ingest)
    def ingest(self) -> None: ...

    @faked_pages(Logs.list)
    def list(self) -> None: ...

    @faked(Logs.get)
    def get(self) -> None: ...

    @faked(Logs.query)
    def query(self) -> None: ...

    @faked_stream(Logs.tail)
    def tail(self) -> None: ...


class FakeAsyncLogs(AsyncLogs):
    """`AsyncLogs`, whose methods can be told what they are answered."""

    @async_faked(AsyncLogs.ingest)
    def ingest(self) -> None: ...

    @async_faked_pages(AsyncLogs.list)
    def list(self) -> None: ...

    @async_faked(AsyncLogs.get)
    def get(self) -> None: ...

    @async_faked(AsyncLogs.query)
    def query(self) -> None: ...

    @async_faked_stream(AsyncLogs.tail)
    def tail(self) -> None: ...
