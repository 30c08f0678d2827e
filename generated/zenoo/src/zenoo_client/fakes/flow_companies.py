# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `FlowCompanies` and `AsyncFlowCompanies`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, faked
from ..resources.flow_companies import AsyncFlowCompanies, FlowCompanies


class FakeFlowCompanies(FlowCompanies):
    """`FlowCompanies`, whose methods can be told what they are answered."""

    @faked(FlowCompanies.verify)
    def verify(self) -> None: ...

    @faked(FlowCompanies.initiate)
    def initiate(self) -> None: ...


class FakeAsyncFlowCompanies(AsyncFlowCompanies):
    """`AsyncFlowCompanies`, whose methods can be told what they are answered."""

    @async_faked(AsyncFlowCompanies.verify)
    def verify(self) -> None: ...

    @async_faked(AsyncFlowCompanies.initiate)
    def initiate(self) -> None: ...
