# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `AuditLogs` and `AsyncAuditLogs`."""

from __future__ import annotations

from .._runtime.fakes import async_faked_pages, faked_pages
from ..resources.audit_logs import AsyncAuditLogs, AuditLogs


class FakeAuditLogs(AuditLogs):
    """`AuditLogs`, whose methods can be told what they are answered."""

    @faked_pages(AuditLogs.list)
    def list(self) -> None: ...


class FakeAsyncAuditLogs(AsyncAuditLogs):
    """`AsyncAuditLogs`, whose methods can be told what they are answered."""

    @async_faked_pages(AsyncAuditLogs.list)
    def list(self) -> None: ...
