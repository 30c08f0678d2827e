# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `RiskAssessments` and `AsyncRiskAssessments`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, faked
from ..resources.risk_assessments import AsyncRiskAssessments, RiskAssessments


class FakeRiskAssessments(RiskAssessments):
    """`RiskAssessments`, whose methods can be told what they are answered."""

    @faked(RiskAssessments.get)
    def get(self) -> None: ...

    @faked(RiskAssessments.override)
    def override(self) -> None: ...


class FakeAsyncRiskAssessments(AsyncRiskAssessments):
    """`AsyncRiskAssessments`, whose methods can be told what they are answered."""

    @async_faked(AsyncRiskAssessments.get)
    def get(self) -> None: ...

    @async_faked(AsyncRiskAssessments.override)
    def override(self) -> None: ...
