# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `V1CasesMetadata` and `AsyncV1CasesMetadata`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, faked
from ..resources.v1_cases_metadata import AsyncV1CasesMetadata, V1CasesMetadata


class FakeV1CasesMetadata(V1CasesMetadata):
    """`V1CasesMetadata`, whose methods can be told what they are answered."""

    @faked(V1CasesMetadata.create)
    def create(self) -> None: ...

    @faked(V1CasesMetadata.update)
    def update(self) -> None: ...


class FakeAsyncV1CasesMetadata(AsyncV1CasesMetadata):
    """`AsyncV1CasesMetadata`, whose methods can be told what they are answered."""

    @async_faked(AsyncV1CasesMetadata.create)
    def create(self) -> None: ...

    @async_faked(AsyncV1CasesMetadata.update)
    def update(self) -> None: ...
