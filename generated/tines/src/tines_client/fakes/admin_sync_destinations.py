# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `AdminSyncDestinations` and `AsyncAdminSyncDestinations`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, async_faked_pages, faked, faked_pages
from ..resources.admin_sync_destinations import AsyncAdminSyncDestinations, AdminSyncDestinations


class FakeAdminSyncDestinations(AdminSyncDestinations):
    """`AdminSyncDestinations`, whose methods can be told what they are answered."""

    @faked_pages(AdminSyncDestinations.list)
    def list(self) -> None: ...

    @faked(AdminSyncDestinations.create)
    def create(self) -> None: ...

    @faked(AdminSyncDestinations.get)
    def get(self) -> None: ...

    @faked(AdminSyncDestinations.update)
    def update(self) -> None: ...

    @faked(AdminSyncDestinations.patch)
    def patch(self) -> None: ...

    @faked(AdminSyncDestinations.delete)
    def delete(self) -> None: ...

    @faked(AdminSyncDestinations.manual_sync)
    def manual_sync(self) -> None: ...


class FakeAsyncAdminSyncDestinations(AsyncAdminSyncDestinations):
    """`AsyncAdminSyncDestinations`, whose methods can be told what they are answered."""

    @async_faked_pages(AsyncAdminSyncDestinations.list)
    def list(self) -> None: ...

    @async_faked(AsyncAdminSyncDestinations.create)
    def create(self) -> None: ...

    @async_faked(AsyncAdminSyncDestinations.get)
    def get(self) -> None: ...

    @async_faked(AsyncAdminSyncDestinations.update)
    def update(self) -> None: ...

    @async_faked(AsyncAdminSyncDestinations.patch)
    def patch(self) -> None: ...

    @async_faked(AsyncAdminSyncDestinations.delete)
    def delete(self) -> None: ...

    @async_faked(AsyncAdminSyncDestinations.manual_sync)
    def manual_sync(self) -> None: ...
