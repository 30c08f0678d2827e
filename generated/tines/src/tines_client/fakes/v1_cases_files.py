# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `V1CasesFiles` and `AsyncV1CasesFiles`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, faked
from ..resources.v1_cases_files import AsyncV1CasesFiles, V1CasesFiles


class FakeV1CasesFiles(V1CasesFiles):
    """`V1CasesFiles`, whose methods can be told what they are answered."""

    @faked(V1CasesFiles.create)
    def create(self) -> None: ...


class FakeAsyncV1CasesFiles(AsyncV1CasesFiles):
    """`AsyncV1CasesFiles`, whose methods can be told what they are answered."""

    @async_faked(AsyncV1CasesFiles.create)
    def create(self) -> None: ...
