# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `AdminUsersSigninActivities` and `AsyncAdminUsersSigninActivities`."""

from __future__ import annotations

from .._runtime.fakes import async_faked_pages, faked_pages
from ..resources.admin_users_signin_activities import (
    AsyncAdminUsersSigninActivities,
    AdminUsersSigninActivities,
)


class FakeAdminUsersSigninActivities(AdminUsersSigninActivities):
    """`AdminUsersSigninActivities`, whose methods can be told what they are answered."""

    @faked_pages(AdminUsersSigninActivities.list)
    def list(self) -> None: ...


class FakeAsyncAdminUsersSigninActivities(AsyncAdminUsersSigninActivities):
    """`AsyncAdminUsersSigninActivities`, whose methods can be told what they are answered."""

    @async_faked_pages(AsyncAdminUsersSigninActivities.list)
    def list(self) -> None: ...
