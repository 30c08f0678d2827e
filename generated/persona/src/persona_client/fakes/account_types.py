# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `AccountTypes` and `AsyncAccountTypes`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, faked
from ..resources.account_types import AsyncAccountTypes, AccountTypes


class FakeAccountTypes(AccountTypes):
    """`AccountTypes`, whose methods can be told what they are answered."""

    @faked(AccountTypes.get)
    def get(self) -> None: ...


class FakeAsyncAccountTypes(AsyncAccountTypes):
    """`AsyncAccountTypes`, whose methods can be told what they are answered."""

    @async_faked(AsyncAccountTypes.get)
    def get(self) -> None: ...
