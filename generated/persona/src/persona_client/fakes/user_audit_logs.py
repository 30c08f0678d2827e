# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `UserAuditLogs` and `AsyncUserAuditLogs`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, async_faked_pages, faked, faked_pages
from ..resources.user_audit_logs import AsyncUserAuditLogs, UserAuditLogs


class FakeUserAuditLogs(UserAuditLogs):
    """`UserAuditLogs`, whose methods can be told what they are answered."""

    @faked_pages(UserAuditLogs.list)
    def list(self) -> None: ...

    @faked(UserAuditLogs.get)
    def get(self) -> None: ...


class FakeAsyncUserAuditLogs(AsyncUserAuditLogs):
    """`AsyncUserAuditLogs`, whose methods can be told what they are answered."""

    @async_faked_pages(AsyncUserAuditLogs.list)
    def list(self) -> None: ...

    @async_faked(AsyncUserAuditLogs.get)
    def get(self) -> None: ...
