# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `V1CasesAssignees` and `AsyncV1CasesAssignees`."""

from __future__ import annotations

from .._runtime.fakes import async_faked_pages, faked_pages
from ..resources.v1_cases_assignees import AsyncV1CasesAssignees, V1CasesAssignees


class FakeV1CasesAssignees(V1CasesAssignees):
    """`V1CasesAssignees`, whose methods can be told what they are answered."""

    @faked_pages(V1CasesAssignees.list)
    def list(self) -> None: ...


class FakeAsyncV1CasesAssignees(AsyncV1CasesAssignees):
    """`AsyncV1CasesAssignees`, whose methods can be told what they are answered."""

    @async_faked_pages(AsyncV1CasesAssignees.list)
    def list(self) -> None: ...
