"""Who did what in the tenant."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import models
from .._runtime.operation import Answer, NumberPages, Operation, Parameter
from .._runtime.response import async_raw_page, raw_page
from .._runtime.streamed import async_streamed_page, streamed_page
from .._runtime.types import OMIT

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from typing import Unpack

    from .._runtime.async_transport import AsyncTransport
    from .._runtime.pagination import AsyncPages, Pages
    from .._runtime.sync_transport import SyncTransport
    from .._runtime.types import ArrayOf, Omit, Options
    from ..models.audit_logs import AuditLog, AuditLogList

_ERRORS = (
    Answer("401", "application/json", lambda: models.Error),
    Answer("422", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
    Answer("default", "application/json", lambda: models.Error),
)
_SECURITY = ((("bearerAuth", ()),), (("userToken", ()),))
_LIST: Operation[AuditLogList] = Operation(
    name="audit_logs.list",
    method="GET",
    path="/api/v1/audit_logs",
    parameters=(
        Parameter("before", "before", "query", "form", explode=True),
        Parameter("after", "after", "query", "form", explode=True),
        Parameter("user_id", "user_id[]", "query", "form", explode=True),
        Parameter("operation_name", "operation_name[]", "query", "form", explode=True),
        Parameter("per_page", "per_page", "query", "form", explode=True),
        Parameter("page", "page", "query", "form", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.AuditLogList),),
    errors=_ERRORS,
    security=_SECURITY,
    pages=NumberPages(argument="page", next="/meta/next_page_number", items="/audit_logs"),
)


class AuditLogs:
    """Who did what in the tenant."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawAuditLogs:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawAuditLogs(self)

    @cached_property
    def with_streaming_response(self) -> StreamedAuditLogs:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedAuditLogs(self)

    def list(
        self,
        *,
        before: datetime | Omit = OMIT,
        after: datetime | Omit = OMIT,
        user_id: Sequence[int] | Omit = OMIT,
        operation_name: ArrayOf[str] | Omit = OMIT,
        per_page: int | Omit = OMIT,
        page: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Pages[AuditLog, AuditLogList]:
        """List audit logs.

        Returns one page of what was done in the tenant, and by whom. A service key needs the
        tenant permission AUDIT_LOG_READ. 1,000 requests a minute are answered.

        Args:
            before: Return only entries before this moment.
            after: Return only entries after this moment.
            user_id: Return only what these users did.
            operation_name: Return only entries about these operations. There are well over 100,
                and more to come.
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

        See https://www.tines.com/docs/api/audit-logs/list/
        """
        return self._transport.pages(
            _LIST,
            {
                "before": before,
                "after": after,
                "user_id": user_id,
                "operation_name": operation_name,
                "per_page": per_page,
                "page": page,
            },
            options,
        )


class AsyncAuditLogs:
    """Who did what in the tenant."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawAuditLogs:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawAuditLogs(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedAuditLogs:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedAuditLogs(self)

    def list(
        self,
        *,
        before: datetime | Omit = OMIT,
        after: datetime | Omit = OMIT,
        user_id: Sequence[int] | Omit = OMIT,
        operation_name: ArrayOf[str] | Omit = OMIT,
        per_page: int | Omit = OMIT,
        page: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> AsyncPages[AuditLog, AuditLogList]:
        """See `AuditLogs.list`."""
        return self._transport.pages(
            _LIST,
            {
                "before": before,
                "after": after,
                "user_id": user_id,
                "operation_name": operation_name,
                "per_page": per_page,
                "page": page,
            },
            options,
        )


class RawAuditLogs:
    """The methods of `AuditLogs`, answering `RawResponse`."""

    def __init__(self, resource: AuditLogs) -> None:
        self.list = raw_page(resource.list)


class AsyncRawAuditLogs:
    """The methods of `AsyncAuditLogs`, answering `RawResponse`."""

    def __init__(self, resource: AsyncAuditLogs) -> None:
        self.list = async_raw_page(resource.list)


class StreamedAuditLogs:
    """The methods of `AuditLogs`, answering `StreamedResponse`."""

    def __init__(self, resource: AuditLogs) -> None:
        self.list = streamed_page(resource.list)


class AsyncStreamedAuditLogs:
    """The methods of `AsyncAuditLogs`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncAuditLogs) -> None:
        self.list = async_streamed_page(resource.list)
