# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `AdminUsers` and `AsyncAdminUsers`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.fakes import async_faked, async_faked_pages, faked, faked_pages
from ..resources.admin_users import AsyncAdminUsers, AdminUsers

if TYPE_CHECKING:
    from .admin_users_signin_activities import (
        FakeAdminUsersSigninActivities,
        FakeAsyncAdminUsersSigninActivities,
    )


class FakeAdminUsers(AdminUsers):
    """`AdminUsers`, whose methods can be told what they are answered."""

    @cached_property
    def signin_activities(self) -> FakeAdminUsersSigninActivities:
        """The fake of `AdminUsersSigninActivities`."""
        from .admin_users_signin_activities import FakeAdminUsersSigninActivities

        return FakeAdminUsersSigninActivities(self._transport)

    @faked_pages(AdminUsers.list)
    def list(self) -> None: ...

    @faked(AdminUsers.create)
    def create(self) -> None: ...

    @faked(AdminUsers.get)
    def get(self) -> None: ...

    @faked(AdminUsers.update)
    def update(self) -> None: ...

    @faked(AdminUsers.delete)
    def delete(self) -> None: ...

    @faked(AdminUsers.resend_invitation)
    def resend_invitation(self) -> None: ...

    @faked(AdminUsers.expire_session)
    def expire_session(self) -> None: ...


class FakeAsyncAdminUsers(AsyncAdminUsers):
    """`AsyncAdminUsers`, whose methods can be told what they are answered."""

    @cached_property
    def signin_activities(self) -> FakeAsyncAdminUsersSigninActivities:
        """The fake of `AdminUsersSigninActivities`."""
        from .admin_users_signin_activities import FakeAsyncAdminUsersSigninActivities

        return FakeAsyncAdminUsersSigninActivities(self._transport)

    @async_faked_pages(AsyncAdminUsers.list)
    def list(self) -> None: ...

    @async_faked(AsyncAdminUsers.create)
    def create(self) -> None: ...

    @async_faked(AsyncAdminUsers.get)
    def get(self) -> None: ...

    @async_faked(AsyncAdminUsers.update)
    def update(self) -> None: ...

    @async_faked(AsyncAdminUsers.delete)
    def delete(self) -> None: ...

    @async_faked(AsyncAdminUsers.resend_invitation)
    def resend_invitation(self) -> None: ...

    @async_faked(AsyncAdminUsers.expire_session)
    def expire_session(self) -> None: ...
