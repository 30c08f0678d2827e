# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `FlowResults` and `AsyncFlowResults`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, faked
from ..resources.flow_results import AsyncFlowResults, FlowResults


class FakeFlowResults(FlowResults):
    """`FlowResults`, whose methods can be told what they are answered."""

    @faked(FlowResults.get)
    def get(self) -> None: ...

    @faked(FlowResults.wait)
    def wait(self) -> None: ...


class FakeAsyncFlowResults(AsyncFlowResults):
    """`AsyncFlowResults`, whose methods can be told what they are answered."""

    @async_faked(AsyncFlowResults.get)
    def get(self) -> None: ...

    @async_faked(AsyncFlowResults.wait)
    def wait(self) -> None: ...
