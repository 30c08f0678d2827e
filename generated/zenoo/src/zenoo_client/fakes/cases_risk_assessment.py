# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `CasesRiskAssessment` and `AsyncCasesRiskAssessment`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, faked
from ..resources.cases_risk_assessment import AsyncCasesRiskAssessment, CasesRiskAssessment


class FakeCasesRiskAssessment(CasesRiskAssessment):
    """`CasesRiskAssessment`, whose methods can be told what they are answered."""

    @faked(CasesRiskAssessment.create)
    def create(self) -> None: ...

    @faked(CasesRiskAssessment.get)
    def get(self) -> None: ...


class FakeAsyncCasesRiskAssessment(AsyncCasesRiskAssessment):
    """`AsyncCasesRiskAssessment`, whose methods can be told what they are answered."""

    @async_faked(AsyncCasesRiskAssessment.create)
    def create(self) -> None: ...

    @async_faked(AsyncCasesRiskAssessment.get)
    def get(self) -> None: ...
