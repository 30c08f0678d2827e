# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `FlowPersons` and `AsyncFlowPersons`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, faked
from ..resources.flow_persons import AsyncFlowPersons, FlowPersons


class FakeFlowPersons(FlowPersons):
    """`FlowPersons`, whose methods can be told what they are answered."""

    @faked(FlowPersons.verify)
    def verify(self) -> None: ...

    @faked(FlowPersons.initiate)
    def initiate(self) -> None: ...


class FakeAsyncFlowPersons(AsyncFlowPersons):
    """`AsyncFlowPersons`, whose methods can be told what they are answered."""

    @async_faked(AsyncFlowPersons.verify)
    def verify(self) -> None: ...

    @async_faked(AsyncFlowPersons.initiate)
    def initiate(self) -> None: ...
