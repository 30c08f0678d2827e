# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `TransactionTypes` and `AsyncTransactionTypes`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, faked
from ..resources.transaction_types import AsyncTransactionTypes, TransactionTypes


class FakeTransactionTypes(TransactionTypes):
    """`TransactionTypes`, whose methods can be told what they are answered."""

    @faked(TransactionTypes.get)
    def get(self) -> None: ...


class FakeAsyncTransactionTypes(AsyncTransactionTypes):
    """`AsyncTransactionTypes`, whose methods can be told what they are answered."""

    @async_faked(AsyncTransactionTypes.get)
    def get(self) -> None: ...
