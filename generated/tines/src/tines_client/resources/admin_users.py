"""The users of the tenant."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import inputs, models
from .._runtime.operation import Answer, Body, NumberPages, Operation, Parameter
from .._runtime.response import async_raw, async_raw_page, raw, raw_page
from .._runtime.streamed import async_streamed, async_streamed_page, streamed, streamed_page
from .._runtime.types import OMIT

if TYPE_CHECKING:
    from typing import Literal, Unpack

    from .._runtime.async_transport import AsyncTransport
    from .._runtime.pagination import AsyncPages, Pages
    from .._runtime.sync_transport import SyncTransport
    from .._runtime.types import ArrayOf, Omit, Options
    from ..models.admin_users import AdminUser, AdminUserList, InvitationRefusal
    from .admin_users_signin_activities import (
        AdminUsersSigninActivities,
        AsyncAdminUsersSigninActivities,
    )

_ERRORS = (
    Answer("401", "application/json", lambda: models.Error),
    Answer("422", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
    Answer("default", "application/json", lambda: models.Error),
)
_SECURITY = ((("bearerAuth", ()),), (("userToken", ()),))
_ERRORS_2 = (
    Answer("401", "application/json", lambda: models.Error),
    Answer("404", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
    Answer("default", "application/json", lambda: models.Error),
)
_ERRORS_3 = (
    Answer("401", "application/json", lambda: models.Error),
    Answer("404", "application/json", lambda: models.Error),
    Answer("422", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
    Answer("default", "application/json", lambda: models.Error),
)
_LIST: Operation[AdminUserList] = Operation(
    name="admin.users.list",
    method="GET",
    path="/api/v1/admin/users",
    parameters=(
        Parameter("filter", "filter", "query", "form", explode=True),
        Parameter("include", "include", "query", "form", explode=True),
        Parameter("per_page", "per_page", "query", "form", explode=True),
        Parameter("page", "page", "query", "form", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.AdminUserList),),
    errors=_ERRORS,
    security=_SECURITY,
    pages=NumberPages(argument="page", next="/meta/next_page_number", items="/admin~1users"),
)
_CREATE: Operation[AdminUser] = Operation(
    name="admin.users.create",
    method="POST",
    path="/api/v1/admin/users",
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.AdminUserCreate,
        fields=(
            ("email", "email"),
            ("first_name", "first_name"),
            ("last_name", "last_name"),
            ("admin", "admin"),
            ("tenant_permissions", "tenant_permissions"),
            ("is_active", "is_active"),
        ),
        is_required=True,
    ),
    answers=(Answer("201", "application/json", lambda: models.AdminUser),),
    errors=_ERRORS,
    security=_SECURITY,
)
_GET: Operation[AdminUser] = Operation(
    name="admin.users.get",
    method="GET",
    path="/api/v1/admin/users/{user_id}",
    parameters=(Parameter("user_id", "user_id", "path", "simple"),),
    answers=(Answer("200", "application/json", lambda: models.AdminUser),),
    errors=_ERRORS_2,
    security=_SECURITY,
)
_UPDATE: Operation[AdminUser] = Operation(
    name="admin.users.update",
    method="PUT",
    path="/api/v1/admin/users/{user_id}",
    parameters=(Parameter("user_id", "user_id", "path", "simple"),),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.AdminUserUpdate,
        fields=(
            ("email", "email"),
            ("first_name", "first_name"),
            ("last_name", "last_name"),
            ("admin", "admin"),
            ("tenant_permissions", "tenant_permissions"),
            ("is_active", "is_active"),
        ),
        is_required=True,
    ),
    answers=(Answer("200", "application/json", lambda: models.AdminUser),),
    errors=_ERRORS_3,
    security=_SECURITY,
)
_DELETE: Operation[None] = Operation(
    name="admin.users.delete",
    method="DELETE",
    path="/api/v1/admin/users/{user_id}",
    parameters=(Parameter("user_id", "user_id", "path", "simple"),),
    answers=(Answer("204"),),
    errors=_ERRORS_2,
    security=_SECURITY,
)
_RESEND_INVITATION: Operation[InvitationRefusal | None] = Operation(
    name="admin.users.resend_invitation",
    method="POST",
    path="/api/v1/admin/users/{user_id}/resend_invitation",
    parameters=(Parameter("user_id", "user_id", "path", "simple"),),
    answers=(Answer("200", "application/json", lambda: models.InvitationRefusal), Answer("2XX")),
    errors=_ERRORS_2,
    security=_SECURITY,
)
_EXPIRE_SESSION: Operation[None] = Operation(
    name="admin.users.expire_session",
    method="POST",
    path="/api/v1/admin/users/{user_id}/expire_session",
    parameters=(Parameter("user_id", "user_id", "path", "simple"),),
    answers=(Answer("200"), Answer("204")),
    errors=_ERRORS_2,
    security=_SECURITY,
)


class AdminUsers:
    """The users of the tenant."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def signin_activities(self) -> AdminUsersSigninActivities:
        """Signin activities of admin users."""
        from .admin_users_signin_activities import AdminUsersSigninActivities

        return AdminUsersSigninActivities(self._transport)

    @cached_property
    def with_raw_response(self) -> RawAdminUsers:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawAdminUsers(self)

    @cached_property
    def with_streaming_response(self) -> StreamedAdminUsers:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedAdminUsers(self)

    def list(
        self,
        *,
        filter: Literal["TENANT_OWNER"] | Omit = OMIT,
        include: Literal["team_memberships"] | Omit = OMIT,
        per_page: int | Omit = OMIT,
        page: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Pages[AdminUser, AdminUserList]:
        """List users.

        Returns one page of the users of the tenant. 500 requests a minute are answered.

        Args:
            filter: Return only tenant owners.
            include: What to return with each user; without it the teams are left out.
            per_page: How many entries a page holds, 500 at most. Default: `20`.
            page: The number of the page; the first is 1. Default: `1`.

        Returns:
            The items of every page, fetched as they are needed; `.pages()` gives the pages.

        Raises:
            AuthenticationError: The key is absent or not valid.
            UnprocessableEntityError: A value in the request is not allowed.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/admin/users/list/
        """
        return self._transport.pages(
            _LIST,
            {"filter": filter, "include": include, "per_page": per_page, "page": page},
            options,
        )

    def create(
        self,
        *,
        email: str,
        first_name: str | Omit = OMIT,
        last_name: str | Omit = OMIT,
        admin: bool | Omit = OMIT,
        tenant_permissions: ArrayOf[str] | Omit = OMIT,
        is_active: bool | Omit = OMIT,
        **options: Unpack[Options],
    ) -> AdminUser:
        """Create a user.

        Creates a user of the tenant.

        Args:
            email: The email address.
            first_name: The first name.
            last_name: The last name.
            admin: Whether the user administers the tenant. Default: `False`.
            tenant_permissions: What the user may do in the tenant, such as AUDIT_LOG_READ,
                FEATURE_FLAG_MANAGE or TUNNEL_MANAGE.
            is_active: Whether the user can sign in. Default: `True`.

        Returns:
            The user that was created.

        Raises:
            AuthenticationError: The key is absent or not valid.
            UnprocessableEntityError: A value in the request is not allowed.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/admin/users/create/
        """
        return self._transport.send(
            _CREATE,
            {
                "email": email,
                "first_name": first_name,
                "last_name": last_name,
                "admin": admin,
                "tenant_permissions": tenant_permissions,
                "is_active": is_active,
            },
            options,
        )

    def get(self, user_id: int, **options: Unpack[Options]) -> AdminUser:
        """Get a user.

        Returns one user of the tenant.

        Known from an example only: not stated by the vendor's page.

        Args:
            user_id: The id of the user. Stated.

        Returns:
            The user.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://github.com/1Doomdie1/Tapi
        """
        return self._transport.send(_GET, {"user_id": user_id}, options)

    def update(
        self,
        user_id: int,
        *,
        email: str | Omit = OMIT,
        first_name: str | Omit = OMIT,
        last_name: str | Omit = OMIT,
        admin: bool | Omit = OMIT,
        tenant_permissions: ArrayOf[str] | Omit = OMIT,
        is_active: bool | Omit = OMIT,
        **options: Unpack[Options],
    ) -> AdminUser:
        """Update a user.

        Changes what the body names and leaves the rest of the user as it is.

        What is not passed stays as it is.

        Known from an example only: not stated by the vendor's page.

        Args:
            user_id: The id of the user. Stated.
            email: The email address.
            first_name: The first name.
            last_name: The last name.
            admin: Whether the user administers the tenant.
            tenant_permissions: What the user may do in the tenant, by the same names as on
                creation. Inferred.
            is_active: Whether the user can sign in.

        Returns:
            The user after the change.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            UnprocessableEntityError: A value in the request is not allowed.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://github.com/1Doomdie1/Tapi
        """
        return self._transport.send(
            _UPDATE,
            {
                "user_id": user_id,
                "email": email,
                "first_name": first_name,
                "last_name": last_name,
                "admin": admin,
                "tenant_permissions": tenant_permissions,
                "is_active": is_active,
            },
            options,
        )

    def delete(self, user_id: int, **options: Unpack[Options]) -> None:
        """Delete a user.

        Deletes a user of the tenant.

        Args:
            user_id: The id of the user.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/admin/users/delete/
        """
        return self._transport.send(_DELETE, {"user_id": user_id}, options)

    def resend_invitation(
        self, user_id: int, **options: Unpack[Options]
    ) -> InvitationRefusal | None:
        """Send an invitation to the tenant again.

        Sends the email with the invitation again. Where the user has accepted it already
        nothing is sent, and the answer, which has no content otherwise, says so.

        Args:
            user_id: The id of the user.

        Returns:
            200: Why it is not sent. 2xx: It is sent.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/admin/users/resend-invitation/
        """
        return self._transport.send(_RESEND_INVITATION, {"user_id": user_id}, options)

    def expire_session(self, user_id: int, **options: Unpack[Options]) -> None:
        """Sign a user out.

        Ends the session of a user, who has to sign in again.

        Known from an example only: not stated by the vendor's page.

        Args:
            user_id: The id of the user. Stated.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/admin/users/expire-session/
        """
        return self._transport.send(_EXPIRE_SESSION, {"user_id": user_id}, options)


class AsyncAdminUsers:
    """The users of the tenant."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def signin_activities(self) -> AsyncAdminUsersSigninActivities:
        """Signin activities of admin users."""
        from .admin_users_signin_activities import AsyncAdminUsersSigninActivities

        return AsyncAdminUsersSigninActivities(self._transport)

    @cached_property
    def with_raw_response(self) -> AsyncRawAdminUsers:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawAdminUsers(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedAdminUsers:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedAdminUsers(self)

    def list(
        self,
        *,
        filter: Literal["TENANT_OWNER"] | Omit = OMIT,
        include: Literal["team_memberships"] | Omit = OMIT,
        per_page: int | Omit = OMIT,
        page: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> AsyncPages[AdminUser, AdminUserList]:
        """See `AdminUsers.list`."""
        return self._transport.pages(
            _LIST,
            {"filter": filter, "include": include, "per_page": per_page, "page": page},
            options,
        )

    async def create(
        self,
        *,
        email: str,
        first_name: str | Omit = OMIT,
        last_name: str | Omit = OMIT,
        admin: bool | Omit = OMIT,
        tenant_permissions: ArrayOf[str] | Omit = OMIT,
        is_active: bool | Omit = OMIT,
        **options: Unpack[Options],
    ) -> AdminUser:
        """See `AdminUsers.create`."""
        return await self._transport.send(
            _CREATE,
            {
                "email": email,
                "first_name": first_name,
                "last_name": last_name,
                "admin": admin,
                "tenant_permissions": tenant_permissions,
                "is_active": is_active,
            },
            options,
        )

    async def get(self, user_id: int, **options: Unpack[Options]) -> AdminUser:
        """See `AdminUsers.get`."""
        return await self._transport.send(_GET, {"user_id": user_id}, options)

    async def update(
        self,
        user_id: int,
        *,
        email: str | Omit = OMIT,
        first_name: str | Omit = OMIT,
        last_name: str | Omit = OMIT,
        admin: bool | Omit = OMIT,
        tenant_permissions: ArrayOf[str] | Omit = OMIT,
        is_active: bool | Omit = OMIT,
        **options: Unpack[Options],
    ) -> AdminUser:
        """See `AdminUsers.update`."""
        return await self._transport.send(
            _UPDATE,
            {
                "user_id": user_id,
                "email": email,
                "first_name": first_name,
                "last_name": last_name,
                "admin": admin,
                "tenant_permissions": tenant_permissions,
                "is_active": is_active,
            },
            options,
        )

    async def delete(self, user_id: int, **options: Unpack[Options]) -> None:
        """See `AdminUsers.delete`."""
        return await self._transport.send(_DELETE, {"user_id": user_id}, options)

    async def resend_invitation(
        self, user_id: int, **options: Unpack[Options]
    ) -> InvitationRefusal | None:
        """See `AdminUsers.resend_invitation`."""
        return await self._transport.send(_RESEND_INVITATION, {"user_id": user_id}, options)

    async def expire_session(self, user_id: int, **options: Unpack[Options]) -> None:
        """See `AdminUsers.expire_session`."""
        return await self._transport.send(_EXPIRE_SESSION, {"user_id": user_id}, options)


class RawAdminUsers:
    """The methods of `AdminUsers`, answering `RawResponse`."""

    def __init__(self, resource: AdminUsers) -> None:
        self.list = raw_page(resource.list)
        self.create = raw(resource.create)
        self.get = raw(resource.get)
        self.update = raw(resource.update)
        self.delete = raw(resource.delete)
        self.resend_invitation = raw(resource.resend_invitation)
        self.expire_session = raw(resource.expire_session)


class AsyncRawAdminUsers:
    """The methods of `AsyncAdminUsers`, answering `RawResponse`."""

    def __init__(self, resource: AsyncAdminUsers) -> None:
        self.list = async_raw_page(resource.list)
        self.create = async_raw(resource.create)
        self.get = async_raw(resource.get)
        self.update = async_raw(resource.update)
        self.delete = async_raw(resource.delete)
        self.resend_invitation = async_raw(resource.resend_invitation)
        self.expire_session = async_raw(resource.expire_session)


class StreamedAdminUsers:
    """The methods of `AdminUsers`, answering `StreamedResponse`."""

    def __init__(self, resource: AdminUsers) -> None:
        self.list = streamed_page(resource.list)
        self.create = streamed(resource.create)
        self.get = streamed(resource.get)
        self.update = streamed(resource.update)
        self.delete = streamed(resource.delete)
        self.resend_invitation = streamed(resource.resend_invitation)
        self.expire_session = streamed(resource.expire_session)


class AsyncStreamedAdminUsers:
    """The methods of `AsyncAdminUsers`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncAdminUsers) -> None:
        self.list = async_streamed_page(resource.list)
        self.create = async_streamed(resource.create)
        self.get = async_streamed(resource.get)
        self.update = async_streamed(resource.update)
        self.delete = async_streamed(resource.delete)
        self.resend_invitation = async_streamed(resource.resend_invitation)
        self.expire_session = async_streamed(resource.expire_session)
