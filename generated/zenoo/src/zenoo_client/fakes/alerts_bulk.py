# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `AlertsBulk` and `AsyncAlertsBulk`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, faked
from ..resources.alerts_bulk import AsyncAlertsBulk, AlertsBulk


class FakeAlertsBulk(AlertsBulk):
    """`AlertsBulk`, whose methods can be told what they are answered."""

    @faked(AlertsBulk.resolve)
    def resolve(self) -> None: ...

    @faked(AlertsBulk.acknowledge)
    def acknowledge(self) -> None: ...

    @faked(AlertsBulk.assign)
    def assign(self) -> None: ...

    @faked(AlertsBulk.escalate)
    def escalate(self) -> None: ...


class FakeAsyncAlertsBulk(AsyncAlertsBulk):
    """`AsyncAlertsBulk`, whose methods can be told what they are answered."""

    @async_faked(AsyncAlertsBulk.resolve)
    def resolve(self) -> None: ...

    @async_faked(AsyncAlertsBulk.acknowledge)
    def acknowledge(self) -> None: ...

    @async_faked(AsyncAlertsBulk.assign)
    def assign(self) -> None: ...

    @async_faked(AsyncAlertsBulk.escalate)
    def escalate(self) -> None: ...
