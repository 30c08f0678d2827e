# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `ApiLogs` and `AsyncApiLogs`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, async_faked_pages, faked, faked_pages
from ..resources.api_logs import AsyncApiLogs, ApiLogs


class FakeApiLogs(ApiLogs):
    """`ApiLogs`, whose methods can be told what they are answered."""

    @faked_pages(ApiLogs.list)
    def list(self) -> None: ...

    @faked(ApiLogs.get)
    def get(self) -> None: ...


class FakeAsyncApiLogs(AsyncApiLogs):
    """`AsyncApiLogs`, whose methods can be told what they are answered."""

    @async_faked_pages(AsyncApiLogs.list)
    def list(self) -> None: ...

    @async_faked(AsyncApiLogs.get)
    def get(self) -> None: ...
