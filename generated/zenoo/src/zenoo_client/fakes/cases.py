# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `Cases` and `AsyncCases`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.fakes import async_faked, async_faked_pages, faked, faked_pages
from ..resources.cases import AsyncCases, Cases

if TYPE_CHECKING:
    from .cases_alerts import FakeAsyncCasesAlerts, FakeCasesAlerts
    from .cases_checks import FakeAsyncCasesChecks, FakeCasesChecks
    from .cases_comments import FakeAsyncCasesComments, FakeCasesComments
    from .cases_entities import FakeAsyncCasesEntities, FakeCasesEntities
    from .cases_reviewers import FakeAsyncCasesReviewers, FakeCasesReviewers
    from .cases_risk_assessment import FakeAsyncCasesRiskAssessment, FakeCasesRiskAssessment


class FakeCases(Cases):
    """`Cases`, whose methods can be told what they are answered."""

    @cached_property
    def entities(self) -> FakeCasesEntities:
        """The fake of `CasesEntities`."""
        from .cases_entities import FakeCasesEntities

        return FakeCasesEntities(self._transport)

    @cached_property
    def checks(self) -> FakeCasesChecks:
        """The fake of `CasesChecks`."""
        from .cases_checks import FakeCasesChecks

        return FakeCasesChecks(self._transport)

    @cached_property
    def comments(self) -> FakeCasesComments:
        """The fake of `CasesComments`."""
        from .cases_comments import FakeCasesComments

        return FakeCasesComments(self._transport)

    @cached_property
    def reviewers(self) -> FakeCasesReviewers:
        """The fake of `CasesReviewers`."""
        from .cases_reviewers import FakeCasesReviewers

        return FakeCasesReviewers(self._transport)

    @cached_property
    def risk_assessment(self) -> FakeCasesRiskAssessment:
        """The fake of `CasesRiskAssessment`."""
        from .cases_risk_assessment import FakeCasesRiskAssessment

        return FakeCasesRiskAssessment(self._transport)

    @cached_property
    def alerts(self) -> FakeCasesAlerts:
        """The fake of `CasesAlerts`."""
        from .cases_alerts import FakeCasesAlerts

        return FakeCasesAlerts(self._transport)

    @faked(Cases.create)
    def create(self) -> None: ...

    @faked_pages(Cases.list)
    def list(self) -> None: ...

    @faked(Cases.get)
    def get(self) -> None: ...

    @faked(Cases.update)
    def update(self) -> None: ...

    @faked(Cases.close)
    def close(self) -> None: ...

    @faked(Cases.escalate)
    def escalate(self) -> None: ...

    @faked_pages(Cases.timeline)
    def timeline(self) -> None: ...

    @faked(Cases.compliance_report)
    def compliance_report(self) -> None: ...


class FakeAsyncCases(AsyncCases):
    """`AsyncCases`, whose methods can be told what they are answered."""

    @cached_property
    def entities(self) -> FakeAsyncCasesEntities:
        """The fake of `CasesEntities`."""
        from .cases_entities import FakeAsyncCasesEntities

        return FakeAsyncCasesEntities(self._transport)

    @cached_property
    def checks(self) -> FakeAsyncCasesChecks:
        """The fake of `CasesChecks`."""
        from .cases_checks import FakeAsyncCasesChecks

        return FakeAsyncCasesChecks(self._transport)

    @cached_property
    def comments(self) -> FakeAsyncCasesComments:
        """The fake of `CasesComments`."""
        from .cases_comments import FakeAsyncCasesComments

        return FakeAsyncCasesComments(self._transport)

    @cached_property
    def reviewers(self) -> FakeAsyncCasesReviewers:
        """The fake of `CasesReviewers`."""
        from .cases_reviewers import FakeAsyncCasesReviewers

        return FakeAsyncCasesReviewers(self._transport)

    @cached_property
    def risk_assessment(self) -> FakeAsyncCasesRiskAssessment:
        """The fake of `CasesRiskAssessment`."""
        from .cases_risk_assessment import FakeAsyncCasesRiskAssessment

        return FakeAsyncCasesRiskAssessment(self._transport)

    @cached_property
    def alerts(self) -> FakeAsyncCasesAlerts:
        """The fake of `CasesAlerts`."""
        from .cases_alerts import FakeAsyncCasesAlerts

        return FakeAsyncCasesAlerts(self._transport)

    @async_faked(AsyncCases.create)
    def create(self) -> None: ...

    @async_faked_pages(AsyncCases.list)
    def list(self) -> None: ...

    @async_faked(AsyncCases.get)
    def get(self) -> None: ...

    @async_faked(AsyncCases.update)
    def update(self) -> None: ...

    @async_faked(AsyncCases.close)
    def close(self) -> None: ...

    @async_faked(AsyncCases.escalate)
    def escalate(self) -> None: ...

    @async_faked_pages(AsyncCases.timeline)
    def timeline(self) -> None: ...

    @async_faked(AsyncCases.compliance_report)
    def compliance_report(self) -> None: ...
