# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `Heartbeat` and `AsyncHeartbeat`."""

from __future__ import annotations

from .._runtime.fakes import async_faked_stream, faked_stream
from ..resources.heartbeat import AsyncHeartbeat, Heartbeat


class FakeHeartbeat(Heartbeat):
    """`Heartbeat`, whose methods can be told what they are answered."""

    @faked_stream(Heartbeat.get)
    def get(self) -> None: ...


class FakeAsyncHeartbeat(AsyncHeartbeat):
    """`AsyncHeartbeat`, whose methods can be told what they are answered."""

    @async_faked_stream(AsyncHeartbeat.get)
    def get(self) -> None: ...
