# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `CaseTemplates` and `AsyncCaseTemplates`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, async_faked_pages, faked, faked_pages
from ..resources.case_templates import AsyncCaseTemplates, CaseTemplates


class FakeCaseTemplates(CaseTemplates):
    """`CaseTemplates`, whose methods can be told what they are answered."""

    @faked_pages(CaseTemplates.list)
    def list(self) -> None: ...

    @faked(CaseTemplates.get)
    def get(self) -> None: ...


class FakeAsyncCaseTemplates(AsyncCaseTemplates):
    """`AsyncCaseTemplates`, whose methods can be told what they are answered."""

    @async_faked_pages(AsyncCaseTemplates.list)
    def list(self) -> None: ...

    @async_faked(AsyncCaseTemplates.get)
    def get(self) -> None: ...
