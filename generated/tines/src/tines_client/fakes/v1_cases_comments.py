# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `V1CasesComments` and `AsyncV1CasesComments`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, faked
from ..resources.v1_cases_comments import AsyncV1CasesComments, V1CasesComments


class FakeV1CasesComments(V1CasesComments):
    """`V1CasesComments`, whose methods can be told what they are answered."""

    @faked(V1CasesComments.create)
    def create(self) -> None: ...

    @faked(V1CasesComments.add_reaction)
    def add_reaction(self) -> None: ...


class FakeAsyncV1CasesComments(AsyncV1CasesComments):
    """`AsyncV1CasesComments`, whose methods can be told what they are answered."""

    @async_faked(AsyncV1CasesComments.create)
    def create(self) -> None: ...

    @async_faked(AsyncV1CasesComments.add_reaction)
    def add_reaction(self) -> None: ...
