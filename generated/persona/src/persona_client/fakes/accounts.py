# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `Accounts` and `AsyncAccounts`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.fakes import async_faked, async_faked_pages, faked, faked_pages
from ..resources.accounts import AsyncAccounts, Accounts

if TYPE_CHECKING:
    from .accounts_relations import FakeAccountsRelations, FakeAsyncAccountsRelations


class FakeAccounts(Accounts):
    """`Accounts`, whose methods can be told what they are answered."""

    @cached_property
    def relations(self) -> FakeAccountsRelations:
        """The fake of `AccountsRelations`."""
        from .accounts_relations import FakeAccountsRelations

        return FakeAccountsRelations(self._transport)

    @faked_pages(Accounts.list)
    def list(self) -> None: ...

    @faked(Accounts.create)
    def create(self) -> None: ...

    @faked(Accounts.redact)
    def redact(self) -> None: ...

    @faked(Accounts.get)
    def get(self) -> None: ...

    @faked(Accounts.update)
    def update(self) -> None: ...

    @faked(Accounts.add_relation)
    def add_relation(self) -> None: ...

    @faked(Accounts.add_tag)
    def add_tag(self) -> None: ...

    @faked(Accounts.consolidate)
    def consolidate(self) -> None: ...

    @faked(Accounts.remove_relation)
    def remove_relation(self) -> None: ...

    @faked(Accounts.remove_tag)
    def remove_tag(self) -> None: ...

    @faked(Accounts.set_tags)
    def set_tags(self) -> None: ...

    @faked(Accounts.run_action)
    def run_action(self) -> None: ...

    @faked_pages(Accounts.search)
    def search(self) -> None: ...

    @faked(Accounts.add_objects)
    def add_objects(self) -> None: ...


class FakeAsyncAccounts(AsyncAccounts):
    """`AsyncAccounts`, whose methods can be told what they are answered."""

    @cached_property
    def relations(self) -> FakeAsyncAccountsRelations:
        """The fake of `AccountsRelations`."""
        from .accounts_relations import FakeAsyncAccountsRelations

        return FakeAsyncAccountsRelations(self._transport)

    @async_faked_pages(AsyncAccounts.list)
    def list(self) -> None: ...

    @async_faked(AsyncAccounts.create)
    def create(self) -> None: ...

    @async_faked(AsyncAccounts.redact)
    def redact(self) -> None: ...

    @async_faked(AsyncAccounts.get)
    def get(self) -> None: ...

    @async_faked(AsyncAccounts.update)
    def update(self) -> None: ...

    @async_faked(AsyncAccounts.add_relation)
    def add_relation(self) -> None: ...

    @async_faked(AsyncAccounts.add_tag)
    def add_tag(self) -> None: ...

    @async_faked(AsyncAccounts.consolidate)
    def consolidate(self) -> None: ...

    @async_faked(AsyncAccounts.remove_relation)
    def remove_relation(self) -> None: ...

    @async_faked(AsyncAccounts.remove_tag)
    def remove_tag(self) -> None: ...

    @async_faked(AsyncAccounts.set_tags)
    def set_tags(self) -> None: ...

    @async_faked(AsyncAccounts.run_action)
    def run_action(self) -> None: ...

    @async_faked_pages(AsyncAccounts.search)
    def search(self) -> None: ...

    @async_faked(AsyncAccounts.add_objects)
    def add_objects(self) -> None: ...
