# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `V1CasesSubscribers` and `AsyncV1CasesSubscribers`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, faked
from ..resources.v1_cases_subscribers import AsyncV1CasesSubscribers, V1CasesSubscribers


class FakeV1CasesSubscribers(V1CasesSubscribers):
    """`V1CasesSubscribers`, whose methods can be told what they are answered."""

    @faked(V1CasesSubscribers.create)
    def create(self) -> None: ...

    @faked(V1CasesSubscribers.delete)
    def delete(self) -> None: ...


class FakeAsyncV1CasesSubscribers(AsyncV1CasesSubscribers):
    """`AsyncV1CasesSubscribers`, whose methods can be told what they are answered."""

    @async_faked(AsyncV1CasesSubscribers.create)
    def create(self) -> None: ...

    @async_faked(AsyncV1CasesSubscribers.delete)
    def delete(self) -> None: ...
