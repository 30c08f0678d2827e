# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `CasesReviewers` and `AsyncCasesReviewers`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, faked
from ..resources.cases_reviewers import AsyncCasesReviewers, CasesReviewers


class FakeCasesReviewers(CasesReviewers):
    """`CasesReviewers`, whose methods can be told what they are answered."""

    @faked(CasesReviewers.add)
    def add(self) -> None: ...


class FakeAsyncCasesReviewers(AsyncCasesReviewers):
    """`AsyncCasesReviewers`, whose methods can be told what they are answered."""

    @async_faked(AsyncCasesReviewers.add)
    def add(self) -> None: ...
