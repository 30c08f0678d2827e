# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `CaseInputsFields` and `AsyncCaseInputsFields`."""

from __future__ import annotations

from .._runtime.fakes import async_faked_pages, faked_pages
from ..resources.case_inputs_fields import AsyncCaseInputsFields, CaseInputsFields


class FakeCaseInputsFields(CaseInputsFields):
    """`CaseInputsFields`, whose methods can be told what they are answered."""

    @faked_pages(CaseInputsFields.list)
    def list(self) -> None: ...


class FakeAsyncCaseInputsFields(AsyncCaseInputsFields):
    """`AsyncCaseInputsFields`, whose methods can be told what they are answered."""

    @async_faked_pages(AsyncCaseInputsFields.list)
    def list(self) -> None: ...
