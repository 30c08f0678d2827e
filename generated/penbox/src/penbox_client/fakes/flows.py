# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `Flows` and `AsyncFlows`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, faked
from ..resources.flows import AsyncFlows, Flows


class FakeFlows(Flows):
    """`Flows`, whose methods can be told what they are answered."""

    @faked(Flows.list)
    def list(self) -> None: ...

    @faked(Flows.get_steps)
    def get_steps(self) -> None: ...

    @faked(Flows.get_options)
    def get_options(self) -> None: ...


class FakeAsyncFlows(AsyncFlows):
    """`AsyncFlows`, whose methods can be told what they are answered."""

    @async_faked(AsyncFlows.list)
    def list(self) -> None: ...

    @async_faked(AsyncFlows.get_steps)
    def get_steps(self) -> None: ...

    @async_faked(AsyncFlows.get_options)
    def get_options(self) -> None: ...
