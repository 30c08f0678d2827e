"""Signin activities of admin users."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import models
from .._runtime.operation import Answer, NumberPages, Operation, Parameter
from .._runtime.response import async_raw_page, raw_page
from .._runtime.streamed import async_streamed_page, streamed_page
from .._runtime.types import OMIT

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Unpack

    from .._runtime.async_transport import AsyncTransport
    from .._runtime.pagination import AsyncPages, Pages
    from .._runtime.sync_transport import SyncTransport
    from .._runtime.types import Omit, Options
    from ..models.admin_users_signin_activities import SigninActivity, SigninActivityList

_ERRORS = (
    Answer("401", "application/json", lambda: models.Error),
    Answer("404", "application/json", lambda: models.Error),
    Answer("422", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
    Answer("default", "application/json", lambda: models.Error),
)
_SECURITY = ((("bearerAuth", ()),), (("userToken", ()),))
_LIST: Operation[SigninActivityList] = Operation(
    name="admin.users.signin_activities.list",
    method="GET",
    path="/api/v1/admin/users/{user_id}/signin_activities",
    parameters=(
        Parameter("user_id", "user_id", "path", "simple"),
        Parameter("before", "before", "query", "form", explode=True),
        Parameter("after", "after", "query", "form", explode=True),
        Parameter("per_page", "per_page", "query", "form", explode=True),
        Parameter("page", "page", "query", "form", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.SigninActivityList),),
    errors=_ERRORS,
    security=_SECURITY,
    pages=NumberPages(
        argument="page", next="/meta/next_page_number", items="/admin~1login_activities"
    ),
)


class AdminUsersSigninActivities:
    """Signin activities of admin users."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawAdminUsersSigninActivities:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawAdminUsersSigninActivities(self)

    @cached_property
    def with_streaming_response(self) -> StreamedAdminUsersSigninActivities:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedAdminUsersSigninActivities(self)

    def list(
        self,
        user_id: int,
        *,
        before: datetime | Omit = OMIT,
        after: datetime | Omit = OMIT,
        per_page: int | Omit = OMIT,
        page: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Pages[SigninActivity, SigninActivityList]:
        """List the sign-ins of a user.

        Returns one page of the times when a user signed in.

        Args:
            user_id: The id of the user.
            before: Return only sign-ins before this moment.
            after: Return only sign-ins after this moment.
            per_page: How many entries a page holds, 500 at most. Default: `20`.
            page: The number of the page; the first is 1. Default: `1`.

        Returns:
            The items of every page, fetched as they are needed; `.pages()` gives the pages.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            UnprocessableEntityError: A value in the request is not allowed.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/admin/users/get-signin-activities/
        """
        return self._transport.pages(
            _LIST,
            {
                "user_id": user_id,
                "before": before,
                "after": after,
                "per_page": per_page,
                "page": page,
            },
            options,
        )


class AsyncAdminUsersSigninActivities:
    """Signin activities of admin users."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawAdminUsersSigninActivities:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawAdminUsersSigninActivities(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedAdminUsersSigninActivities:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedAdminUsersSigninActivities(self)

    def list(
        self,
        user_id: int,
        *,
        before: datetime | Omit = OMIT,
        after: datetime | Omit = OMIT,
        per_page: int | Omit = OMIT,
        page: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> AsyncPages[SigninActivity, SigninActivityList]:
        """See `AdminUsersSigninActivities.list`."""
        return self._transport.pages(
            _LIST,
            {
                "user_id": user_id,
                "before": before,
                "after": after,
                "per_page": per_page,
                "page": page,
            },
            options,
        )


class RawAdminUsersSigninActivities:
    """The methods of `AdminUsersSigninActivities`, answering `RawResponse`."""

    def __init__(self, resource: AdminUsersSigninActivities) -> None:
        self.list = raw_page(resource.list)


class AsyncRawAdminUsersSigninActivities:
    """The methods of `AsyncAdminUsersSigninActivities`, answering `RawResponse`."""

    def __init__(self, resource: AsyncAdminUsersSigninActivities) -> None:
        self.list = async_raw_page(resource.list)


class StreamedAdminUsersSigninActivities:
    """The methods of `AdminUsersSigninActivities`, answering `StreamedResponse`."""

    def __init__(self, resource: AdminUsersSigninActivities) -> None:
        self.list = streamed_page(resource.list)


class AsyncStreamedAdminUsersSigninActivities:
    """The methods of `AsyncAdminUsersSigninActivities`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncAdminUsersSigninActivities) -> None:
        self.list = async_streamed_page(resource.list)
