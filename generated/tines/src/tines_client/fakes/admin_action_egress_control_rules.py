# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `AdminActionEgressControlRules` and `AsyncAdminActionEgressControlRules`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, async_faked_pages, faked, faked_pages
from ..resources.admin_action_egress_control_rules import (
    AsyncAdminActionEgressControlRules,
    AdminActionEgressControlRules,
)


class FakeAdminActionEgressControlRules(AdminActionEgressControlRules):
    """`AdminActionEgressControlRules`, whose methods can be told what they are answered."""

    @faked_pages(AdminActionEgressControlRules.list)
    def list(self) -> None: ...

    @faked(AdminActionEgressControlRules.create)
    def create(self) -> None: ...

    @faked(AdminActionEgressControlRules.get)
    def get(self) -> None: ...

    @faked(AdminActionEgressControlRules.update)
    def update(self) -> None: ...

    @faked(AdminActionEgressControlRules.patch)
    def patch(self) -> None: ...

    @faked(AdminActionEgressControlRules.delete)
    def delete(self) -> None: ...


class FakeAsyncAdminActionEgressControlRules(AsyncAdminActionEgressControlRules):
    """`AsyncAdminActionEgressControlRules`, whose methods can be told what they are answered."""

    @async_faked_pages(AsyncAdminActionEgressControlRules.list)
    def list(self) -> None: ...

    @async_faked(AsyncAdminActionEgressControlRules.create)
    def create(self) -> None: ...

    @async_faked(AsyncAdminActionEgressControlRules.get)
    def get(self) -> None: ...

    @async_faked(AsyncAdminActionEgressControlRules.update)
    def update(self) -> None: ...

    @async_faked(AsyncAdminActionEgressControlRules.patch)
    def patch(self) -> None: ...

    @async_faked(AsyncAdminActionEgressControlRules.delete)
    def delete(self) -> None: ...
