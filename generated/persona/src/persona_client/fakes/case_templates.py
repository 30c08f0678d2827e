# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `CaseTemplates` and `AsyncCaseTemplates`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, faked
from ..resources.case_templates import AsyncCaseTemplates, CaseTemplates


class FakeCaseTemplates(CaseTemplates):
    """`CaseTemplates`, whose methods can be told what they are answered."""

    @faked(CaseTemplates.get)
    def get(self) -> None: ...


class FakeAsyncCaseTemplates(AsyncCaseTemplates):
    """`AsyncCaseTemplates`, whose methods can be told what they are answered."""

    @async_faked(AsyncCaseTemplates.get)
    def get(self) -> None: ...
