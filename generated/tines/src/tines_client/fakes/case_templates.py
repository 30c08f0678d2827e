# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `CaseTemplates` and `AsyncCaseTemplates`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, async_faked_pages, faked, faked_pages
from ..resources.case_templates import AsyncCaseTemplates, CaseTemplates


class FakeCaseTemplates(CaseTemplates):
    """`CaseTemplates`, whose methods can be told what they are answered."""

    @faked_pages(CaseTemplates.list)
    def list(self) -> None: ...

    @faked(CaseTemplates.create)
    def create(self) -> None: ...

    @faked(CaseTemplates.import_)
    def import_(self) -> None: ...

    @faked(CaseTemplates.get)
    def get(self) -> None: ...

    @faked(CaseTemplates.update)
    def update(self) -> None: ...

    @faked(CaseTemplates.delete)
    def delete(self) -> None: ...

    @faked(CaseTemplates.preview)
    def preview(self) -> None: ...

    @faked(CaseTemplates.export)
    def export(self) -> None: ...


class FakeAsyncCaseTemplates(AsyncCaseTemplates):
    """`AsyncCaseTemplates`, whose methods can be told what they are answered."""

    @async_faked_pages(AsyncCaseTemplates.list)
    def list(self) -> None: ...

    @async_faked(AsyncCaseTemplates.create)
    def create(self) -> None: ...

    @async_faked(AsyncCaseTemplates.import_)
    def import_(self) -> None: ...

    @async_faked(AsyncCaseTemplates.get)
    def get(self) -> None: ...

    @async_faked(AsyncCaseTemplates.update)
    def update(self) -> None: ...

    @async_faked(AsyncCaseTemplates.delete)
    def delete(self) -> None: ...

    @async_faked(AsyncCaseTemplates.preview)
    def preview(self) -> None: ...

    @async_faked(AsyncCaseTemplates.export)
    def export(self) -> None: ...
