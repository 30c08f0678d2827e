# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `AdminScimUserGroupMapping` and `AsyncAdminScimUserGroupMapping`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, faked
from ..resources.admin_scim_user_group_mapping import (
    AsyncAdminScimUserGroupMapping,
    AdminScimUserGroupMapping,
)


class FakeAdminScimUserGroupMapping(AdminScimUserGroupMapping):
    """`AdminScimUserGroupMapping`, whose methods can be told what they are answered."""

    @faked(AdminScimUserGroupMapping.get)
    def get(self) -> None: ...

    @faked(AdminScimUserGroupMapping.update)
    def update(self) -> None: ...


class FakeAsyncAdminScimUserGroupMapping(AsyncAdminScimUserGroupMapping):
    """`AsyncAdminScimUserGroupMapping`, whose methods can be told what they are answered."""

    @async_faked(AsyncAdminScimUserGroupMapping.get)
    def get(self) -> None: ...

    @async_faked(AsyncAdminScimUserGroupMapping.update)
    def update(self) -> None: ...
