"""What users did in the dashboard."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import inputs, models
from .._runtime.operation import Answer, LinkPages, Operation, Parameter
from .._runtime.response import async_raw, async_raw_page, raw, raw_page
from .._runtime.streamed import async_streamed, async_streamed_page, streamed, streamed_page
from .._runtime.types import OMIT

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Unpack

    from .._runtime.async_transport import AsyncTransport
    from .._runtime.pagination import AsyncPages, Pages
    from .._runtime.sync_transport import SyncTransport
    from .._runtime.types import ArrayOf, Omit, Options
    from ..inputs.shared_page import Page
    from ..inputs.typed_dicts import PageDict
    from ..models.user_audit_logs import UserAuditLog, UserAuditLogAnswer, UserAuditLogList

_ERRORS = (
    Answer("400", "application/json", lambda: models.Error),
    Answer("401", "application/json", lambda: models.Error),
    Answer("403", "application/json", lambda: models.Error),
    Answer("404", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
)
_SECURITY = ((("bearerAuth", ()),),)
_LIST: Operation[UserAuditLogList] = Operation(
    name="user_audit_logs.list",
    method="GET",
    path="/user-audit-logs",
    parameters=(
        Parameter("page", "page", "query", "deepObject", explode=True, type=lambda: inputs.Page),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.UserAuditLogList),),
    errors=_ERRORS,
    security=_SECURITY,
    pages=LinkPages(next="/links/next", items="/data"),
)
_GET: Operation[UserAuditLogAnswer] = Operation(
    name="user_audit_logs.get",
    method="GET",
    path="/user-audit-logs/{user-audit-log-id}",
    parameters=(
        Parameter("user_audit_log_id", "user-audit-log-id", "path", "simple"),
        Parameter("include", "include", "query", "form"),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.UserAuditLogAnswer),),
    errors=_ERRORS,
    security=_SECURITY,
)


class UserAuditLogs:
    """What users did in the dashboard."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawUserAuditLogs:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawUserAuditLogs(self)

    @cached_property
    def with_streaming_response(self) -> StreamedUserAuditLogs:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedUserAuditLogs(self)

    def list(
        self,
        *,
        page: Page | PageDict | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Pages[UserAuditLog, UserAuditLogList]:
        """List user audit logs.

        Returns one page of what users did in the dashboard, newest first. The last six months
        can be read. Only the key of a production environment may make this call.

        Args:
            page: Which page is returned, and how long it is.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.

        Returns:
            The items of every page, fetched as they are needed; `.pages()` gives the pages.

        Raises:
            BadRequestError: The request was malformed.
            AuthenticationError: The API key is absent or not valid.
            PermissionDeniedError: The API key may not make this call.
            NotFoundError: An object that the request names does not exist.
            RateLimitError: The rate limit or a quota is used up. Wait longer from one try to
                the next.

        See https://github.com/persona-id/persona-openapi/blob/a1526b5/2025-12-08/openapi-bundled.yaml
        """
        return self._transport.pages(_LIST, {"page": page, "fields": fields}, options)

    def get(
        self,
        user_audit_log_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> UserAuditLogAnswer:
        """Get a user audit log.

        Returns one thing that a user did in the dashboard within the last six months. Only the
        key of a production environment may make this call.

        Args:
            user_audit_log_id: The id of the user audit log.
            include: Paths of relationships, such as `accounts` or `case-comments`. The objects
                they lead to are returned in full in `included`.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.

        Returns:
            The user audit log.

        Raises:
            BadRequestError: The request was malformed.
            AuthenticationError: The API key is absent or not valid.
            PermissionDeniedError: The API key may not make this call.
            NotFoundError: An object that the request names does not exist.
            RateLimitError: The rate limit or a quota is used up. Wait longer from one try to
                the next.

        See https://github.com/persona-id/persona-openapi/blob/a1526b5/2025-12-08/openapi-bundled.yaml
        """
        return self._transport.send(
            _GET,
            {"user_audit_log_id": user_audit_log_id, "include": include, "fields": fields},
            options,
        )


class AsyncUserAuditLogs:
    """What users did in the dashboard."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawUserAuditLogs:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawUserAuditLogs(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedUserAuditLogs:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedUserAuditLogs(self)

    def list(
        self,
        *,
        page: Page | PageDict | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> AsyncPages[UserAuditLog, UserAuditLogList]:
        """See `UserAuditLogs.list`."""
        return self._transport.pages(_LIST, {"page": page, "fields": fields}, options)

    async def get(
        self,
        user_audit_log_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> UserAuditLogAnswer:
        """See `UserAuditLogs.get`."""
        return await self._transport.send(
            _GET,
            {"user_audit_log_id": user_audit_log_id, "include": include, "fields": fields},
            options,
        )


class RawUserAuditLogs:
    """The methods of `UserAuditLogs`, answering `RawResponse`."""

    def __init__(self, resource: UserAuditLogs) -> None:
        self.list = raw_page(resource.list)
        self.get = raw(resource.get)


class AsyncRawUserAuditLogs:
    """The methods of `AsyncUserAuditLogs`, answering `RawResponse`."""

    def __init__(self, resource: AsyncUserAuditLogs) -> None:
        self.list = async_raw_page(resource.list)
        self.get = async_raw(resource.get)


class StreamedUserAuditLogs:
    """The methods of `UserAuditLogs`, answering `StreamedResponse`."""

    def __init__(self, resource: UserAuditLogs) -> None:
        self.list = streamed_page(resource.list)
        self.get = streamed(resource.get)


class AsyncStreamedUserAuditLogs:
    """The methods of `AsyncUserAuditLogs`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncUserAuditLogs) -> None:
        self.list = async_streamed_page(resource.list)
        self.get = async_streamed(resource.get)
