# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `AccountsRelations` and `AsyncAccountsRelations`."""

from __future__ import annotations

from .._runtime.fakes import async_faked_pages, faked_pages
from ..resources.accounts_relations import AsyncAccountsRelations, AccountsRelations


class FakeAccountsRelations(AccountsRelations):
    """`AccountsRelations`, whose methods can be told what they are answered."""

    @faked_pages(AccountsRelations.list)
    def list(self) -> None: ...


class FakeAsyncAccountsRelations(AsyncAccountsRelations):
    """`AsyncAccountsRelations`, whose methods can be told what they are answered."""

    @async_faked_pages(AsyncAccountsRelations.list)
    def list(self) -> None: ...
