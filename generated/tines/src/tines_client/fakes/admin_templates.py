# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `AdminTemplates` and `AsyncAdminTemplates`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, async_faked_pages, faked, faked_pages
from ..resources.admin_templates import AsyncAdminTemplates, AdminTemplates


class FakeAdminTemplates(AdminTemplates):
    """`AdminTemplates`, whose methods can be told what they are answered."""

    @faked_pages(AdminTemplates.list)
    def list(self) -> None: ...

    @faked(AdminTemplates.create)
    def create(self) -> None: ...

    @faked(AdminTemplates.get)
    def get(self) -> None: ...

    @faked(AdminTemplates.update)
    def update(self) -> None: ...

    @faked(AdminTemplates.delete)
    def delete(self) -> None: ...


class FakeAsyncAdminTemplates(AsyncAdminTemplates):
    """`AsyncAdminTemplates`, whose methods can be told what they are answered."""

    @async_faked_pages(AsyncAdminTemplates.list)
    def list(self) -> None: ...

    @async_faked(AsyncAdminTemplates.create)
    def create(self) -> None: ...

    @async_faked(AsyncAdminTemplates.get)
    def get(self) -> None: ...

    @async_faked(AsyncAdminTemplates.update)
    def update(self) -> None: ...

    @async_faked(AsyncAdminTemplates.delete)
    def delete(self) -> None: ...
