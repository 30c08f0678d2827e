# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `AdminIpAccessControlRules` and `AsyncAdminIpAccessControlRules`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, async_faked_pages, faked, faked_pages
from ..resources.admin_ip_access_control_rules import (
    AsyncAdminIpAccessControlRules,
    AdminIpAccessControlRules,
)


class FakeAdminIpAccessControlRules(AdminIpAccessControlRules):
    """`AdminIpAccessControlRules`, whose methods can be told what they are answered."""

    @faked_pages(AdminIpAccessControlRules.list)
    def list(self) -> None: ...

    @faked(AdminIpAccessControlRules.create)
    def create(self) -> None: ...

    @faked(AdminIpAccessControlRules.get)
    def get(self) -> None: ...

    @faked(AdminIpAccessControlRules.update)
    def update(self) -> None: ...

    @faked(AdminIpAccessControlRules.delete)
    def delete(self) -> None: ...


class FakeAsyncAdminIpAccessControlRules(AsyncAdminIpAccessControlRules):
    """`AsyncAdminIpAccessControlRules`, whose methods can be told what they are answered."""

    @async_faked_pages(AsyncAdminIpAccessControlRules.list)
    def list(self) -> None: ...

    @async_faked(AsyncAdminIpAccessControlRules.create)
    def create(self) -> None: ...

    @async_faked(AsyncAdminIpAccessControlRules.get)
    def get(self) -> None: ...

    @async_faked(AsyncAdminIpAccessControlRules.update)
    def update(self) -> None: ...

    @async_faked(AsyncAdminIpAccessControlRules.delete)
    def delete(self) -> None: ...
