# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `Companies` and `AsyncCompanies`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, faked
from ..resources.companies import AsyncCompanies, Companies


class FakeCompanies(Companies):
    """`Companies`, whose methods can be told what they are answered."""

    @faked(Companies.list)
    def list(self) -> None: ...


class FakeAsyncCompanies(AsyncCompanies):
    """`AsyncCompanies`, whose methods can be told what they are answered."""

    @async_faked(AsyncCompanies.list)
    def list(self) -> None: ...
