# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `Transactions` and `AsyncTransactions`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, async_faked_pages, faked, faked_pages
from ..resources.transactions import AsyncTransactions, Transactions


class FakeTransactions(Transactions):
    """`Transactions`, whose methods can be told what they are answered."""

    @faked_pages(Transactions.list)
    def list(self) -> None: ...

    @faked(Transactions.create)
    def create(self) -> None: ...

    @faked(Transactions.redact)
    def redact(self) -> None: ...

    @faked(Transactions.get)
    def get(self) -> None: ...

    @faked(Transactions.update)
    def update(self) -> None: ...

    @faked(Transactions.add_relation)
    def add_relation(self) -> None: ...

    @faked(Transactions.add_tag)
    def add_tag(self) -> None: ...

    @faked(Transactions.label)
    def label(self) -> None: ...

    @faked(Transactions.remove_relation)
    def remove_relation(self) -> None: ...

    @faked(Transactions.remove_tag)
    def remove_tag(self) -> None: ...

    @faked(Transactions.set_tags)
    def set_tags(self) -> None: ...

    @faked(Transactions.redact_biometrics)
    def redact_biometrics(self) -> None: ...


class FakeAsyncTransactions(AsyncTransactions):
    """`AsyncTransactions`, whose methods can be told what they are answered."""

    @async_faked_pages(AsyncTransactions.list)
    def list(self) -> None: ...

    @async_faked(AsyncTransactions.create)
    def create(self) -> None: ...

    @async_faked(AsyncTransactions.redact)
    def redact(self) -> None: ...

    @async_faked(AsyncTransactions.get)
    def get(self) -> None: ...

    @async_faked(AsyncTransactions.update)
    def update(self) -> None: ...

    @async_faked(AsyncTransactions.add_relation)
    def add_relation(self) -> None: ...

    @async_faked(AsyncTransactions.add_tag)
    def add_tag(self) -> None: ...

    @async_faked(AsyncTransactions.label)
    def label(self) -> None: ...

    @async_faked(AsyncTransactions.remove_relation)
    def remove_relation(self) -> None: ...

    @async_faked(AsyncTransactions.remove_tag)
    def remove_tag(self) -> None: ...

    @async_faked(AsyncTransactions.set_tags)
    def set_tags(self) -> None: ...

    @async_faked(AsyncTransactions.redact_biometrics)
    def redact_biometrics(self) -> None: ...
