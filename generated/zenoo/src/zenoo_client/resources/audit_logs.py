"""Who did what."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import models
from .._runtime.operation import Answer, CursorPages, Operation, Parameter
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
    from ..inputs.audit_logs import AuditTargetTypeInput
    from ..models.shared_audit_actor import AuditLogEntry, AuditLogEntryList

_ERRORS = (
    Answer("400", "application/json", lambda: models.Error),
    Answer("401", "application/json", lambda: models.Error),
    Answer("403", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
    Answer("500", "application/json", lambda: models.Error),
    Answer("502", "application/json", lambda: models.Error),
    Answer("503", "application/json", lambda: models.Error),
    Answer("default", "application/json", lambda: models.Error),
)
_SECURITY = ((("apiKey", ()),),)
_LIST: Operation[AuditLogEntryList] = Operation(
    name="audit_logs.list",
    method="GET",
    path="/v1/audit-logs",
    parameters=(
        Parameter("cursor", "cursor", "query", "form", explode=True),
        Parameter("limit", "limit", "query", "form", explode=True),
        Parameter("event_type", "event_type", "query", "form", explode=True),
        Parameter("actor", "actor", "query", "form", explode=True),
        Parameter("target_type", "target_type", "query", "form", explode=True),
        Parameter("target_token", "target_token", "query", "form", explode=True),
        Parameter("from_", "from", "query", "form", explode=True),
        Parameter("to", "to", "query", "form", explode=True),
    ),
    answers=(Answer("2XX", "application/json", lambda: models.AuditLogEntryList),),
    errors=_ERRORS,
    security=_SECURITY,
    pages=CursorPages(
        argument="cursor", next="/meta/page/cursor", more="/meta/page/has_more", items="/data"
    ),
)


class AuditLogs:
    """Who did what."""

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
        cursor: str | Omit = OMIT,
        limit: int | Omit = OMIT,
        event_type: str | Omit = OMIT,
        actor: str | Omit = OMIT,
        target_type: AuditTargetTypeInput | Omit = OMIT,
        target_token: str | Omit = OMIT,
        from_: datetime | Omit = OMIT,
        to: datetime | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Pages[AuditLogEntry, AuditLogEntryList]:
        """List audit entries.

        Returns, page by page, who did what in the project. Several filters together narrow the
        result.

        Args:
            cursor: Where the page starts, as `meta.page.cursor` of the page before says;
                opaque.
            limit: Items per page, 1 to 100; 25 when not given.
            event_type: Return only entries about this event, for example `case.created`.
            actor: Return only what the user with this id did.
            target_type: Return only what happened to objects of this kind. One of `case`,
                `alert`, `check`, `entity`, `risk_assessment`.
            target_token: Return only what happened to the object with this token.
            from_: Return only what happened from this moment on.
            to: Return only what happened up to this moment.

        Returns:
            The items of every page, fetched as they are needed; `.pages()` gives the pages.

        Raises:
            BadRequestError: The request is not valid JSON, or a field is missing or has a wrong
                value.
            AuthenticationError: The key is missing, unknown or of the other environment.
            PermissionDeniedError: The key does not reach this project or object.
            RateLimitError: The project sent too many requests to this operation in the last 60
                seconds.
            ServerError: 500: Something broke at the vendor; trying again can help. 502: A
                provider that the vendor relies on failed; trying again can help. 503: The
                service is down for the moment; trying again can help.
            ApiError: Any other failure.

        See https://docs.zenoo.com/api-reference/audit-trail/list-audit-logs
        """
        return self._transport.pages(
            _LIST,
            {
                "cursor": cursor,
                "limit": limit,
                "event_type": event_type,
                "actor": actor,
                "target_type": target_type,
                "target_token": target_token,
                "from_": from_,
                "to": to,
            },
            options,
        )


class AsyncAuditLogs:
    """Who did what."""

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
        cursor: str | Omit = OMIT,
        limit: int | Omit = OMIT,
        event_type: str | Omit = OMIT,
        actor: str | Omit = OMIT,
        target_type: AuditTargetTypeInput | Omit = OMIT,
        target_token: str | Omit = OMIT,
        from_: datetime | Omit = OMIT,
        to: datetime | Omit = OMIT,
        **options: Unpack[Options],
    ) -> AsyncPages[AuditLogEntry, AuditLogEntryList]:
        """See `AuditLogs.list`."""
        return self._transport.pages(
            _LIST,
            {
                "cursor": cursor,
                "limit": limit,
                "event_type": event_type,
                "actor": actor,
                "target_type": target_type,
                "target_token": target_token,
                "from_": from_,
                "to": to,
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
