"""What the project's servers report."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import inputs, models
from .._runtime.operation import Answer, Body, CursorPages, Operation, Parameter
from .._runtime.response import async_raw, async_raw_page, raw, raw_page
from .._runtime.streamed import async_streamed, async_streamed_page, streamed, streamed_page
from .._runtime.types import OMIT

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from typing import Unpack

    from .._runtime.async_transport import AsyncTransport
    from .._runtime.pagination import AsyncPages, Pages
    from .._runtime.streams import AsyncStream, Stream
    from .._runtime.sync_transport import SyncTransport
    from .._runtime.types import Omit, Options
    from ..inputs.logs import LogLevelInput, LogSeverityInput
    from ..models.logs import LogEntry, LogEntryList, QueryResult, TailEvent

_ERRORS = (
    Answer("400", "application/json", lambda: models.Error),
    Answer("401", "application/json", lambda: models.Error),
    Answer("403", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.LimitError),
    Answer("500", "application/json", lambda: models.Error),
)
_SECURITY = ((("bearerAuth", ("logs:write",)),),)
_SECURITY_2 = ((("bearerAuth", ("logs:read",)),),)
_ERRORS_2 = (
    Answer("401", "application/json", lambda: models.Error),
    Answer("403", "application/json", lambda: models.Error),
    Answer("404", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.LimitError),
    Answer("500", "application/json", lambda: models.Error),
)
_ERRORS_3 = (
    Answer("400", "application/json", lambda: models.Error),
    Answer("401", "application/json", lambda: models.Error),
    Answer("402", "application/json", lambda: models.Error),
    Answer("403", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.LimitError),
    Answer("500", "application/json", lambda: models.Error),
)
_INGEST: Operation[LogEntry] = Operation(
    name="logs.ingest",
    method="POST",
    path="/logs",
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.LogIngest,
        fields=(
            ("level", "level"),
            ("message", "message"),
            ("meta", "meta"),
            ("dataset", "dataset"),
            ("severity", "severity"),
            ("event", "event"),
            ("actor", "actor"),
            ("source", "source"),
            ("ts", "ts"),
            ("payload", "payload"),
        ),
        is_required=True,
    ),
    answers=(Answer("201", "application/json", lambda: models.LogEntry),),
    errors=_ERRORS,
    security=_SECURITY,
    is_draft=True,
)
_LIST: Operation[LogEntryList] = Operation(
    name="logs.list",
    method="GET",
    path="/logs",
    parameters=(
        Parameter("limit", "limit", "query", "form", explode=True),
        Parameter("cursor", "cursor", "query", "form", explode=True),
        Parameter("level", "level", "query", "form", explode=True),
        Parameter("from_", "from", "query", "form", explode=True),
        Parameter("to", "to", "query", "form", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.LogEntryList),),
    errors=_ERRORS,
    security=_SECURITY_2,
    pages=CursorPages(argument="cursor", next="/next_cursor", more="/has_more", items="/logs"),
    is_draft=True,
)
_GET: Operation[LogEntry] = Operation(
    name="logs.get",
    method="GET",
    path="/logs/{id}",
    parameters=(Parameter("id", "id", "path", "simple"),),
    answers=(Answer("200", "application/json", lambda: models.LogEntry),),
    errors=_ERRORS_2,
    security=_SECURITY_2,
    is_draft=True,
)
_QUERY: Operation[QueryResult] = Operation(
    name="logs.query",
    method="POST",
    path="/query",
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.LogQuery,
        fields=(("q", "q"),),
        is_required=True,
    ),
    answers=(Answer("200", "application/json", lambda: models.QueryResult),),
    errors=_ERRORS,
    security=_SECURITY_2,
    retry="idempotent",
)
_TAIL: Operation[TailEvent] = Operation(
    name="logs.tail",
    method="POST",
    path="/query/tail",
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.LogQuery,
        fields=(("q", "q"),),
        is_required=True,
    ),
    answers=(Answer("200", "text/event-stream", lambda: models.TailEvent),),
    is_stream=True,
    errors=_ERRORS_3,
    security=_SECURITY_2,
)


class Logs:
    """What the project's servers report."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawLogs:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawLogs(self)

    @cached_property
    def with_streaming_response(self) -> StreamedLogs:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedLogs(self)

    def ingest(
        self,
        *,
        level: LogLevelInput | Omit = OMIT,
        message: str | Omit = OMIT,
        meta: Mapping[str, object] | Omit = OMIT,
        dataset: str | Omit = OMIT,
        severity: LogSeverityInput | Omit = OMIT,
        event: str | Omit = OMIT,
        actor: str | Omit = OMIT,
        source: str | Omit = OMIT,
        ts: datetime | Omit = OMIT,
        payload: Mapping[str, object] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> LogEntry:
        """Keep a log entry.

        Keeps one entry. The reference announces it with `level`, `message` and `meta`. A guide
        describes the same call as open, with `dataset` and `message`, which it requires, and
        further fields.

        Announced by the vendor, not yet available: raises NotYetAvailableError unless the
        client was made with `allow_draft=True`.

        Scope: logs:write.

        Args:
            level: How grave it is, in the fields of the reference. One of `debug`, `info`,
                `warn`, `error`, `fatal`. Shown by example.
            message: What happened; the guide requires it.
            meta: What to keep with the entry, in the fields of the reference. Shown by example.
            dataset: Where to keep the event: 1 to 64 lower case letters, digits, `_` and `-`.
                The guide requires it. Matches `^[a-z0-9_-]{1,64}$`.
            severity: How grave it is; `info` when not given. One of `trace`, `debug`, `info`,
                `warn`, `error`, `fatal`.
            event: What kind of thing happened.
            actor: Who did it.
            source: What reports it.
            ts: When it happened.
            payload: Further facts, best without nesting; each can be queried as
                `payload.<key>`.

        Returns:
            The entry.

        Raises:
            NotYetAvailableError: The operation is not available yet.
            BadRequestError: The request was malformed, or a value in it is not allowed
                (`bad_request`; for a query `soql_reserved_field` and others).
            AuthenticationError: The token is absent or not valid (`unauthorized`).
            PermissionDeniedError: The token lacks the scope that this operation needs
                (`forbidden`).
            RateLimitError: Either the token was used too often, which passes (`rate_limited`),
                or a quota of the plan is used up (`quota_exceeded`), or the token watches too
                many queries at once (`tail_session_limit_exceeded`), which repeating does not
                mend. A token may make 60 requests a second and 1,000 a minute.
            ServerError: The service failed (`internal`).

        See https://serverops.gg/docs/api-reference/logs/ingestLog
        """
        return self._transport.send(
            _INGEST,
            {
                "level": level,
                "message": message,
                "meta": meta,
                "dataset": dataset,
                "severity": severity,
                "event": event,
                "actor": actor,
                "source": source,
                "ts": ts,
                "payload": payload,
            },
            options,
        )

    def list(
        self,
        *,
        limit: int | Omit = OMIT,
        cursor: str | Omit = OMIT,
        level: LogLevelInput | Omit = OMIT,
        from_: datetime | Omit = OMIT,
        to: datetime | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Pages[LogEntry, LogEntryList]:
        """List log entries.

        Returns one page of the entries, of every level or of one only, of all times or of some.

        Announced by the vendor, not yet available: raises NotYetAvailableError unless the
        client was made with `allow_draft=True`.

        Scope: logs:read.

        Args:
            limit: How many entries a page holds at most, 1 to 100. Default: `50`.
            cursor: Where the page starts, as `next_cursor` of the page before says. The first
                page needs none.
            level: Return only entries of this level. One of `debug`, `info`, `warn`, `error`,
                `fatal`.
            from_: Return only entries from this time on.
            to: Return only entries up to this time.

        Returns:
            The items of every page, fetched as they are needed; `.pages()` gives the pages.

        Raises:
            NotYetAvailableError: The operation is not available yet.
            BadRequestError: The request was malformed, or a value in it is not allowed
                (`bad_request`; for a query `soql_reserved_field` and others).
            AuthenticationError: The token is absent or not valid (`unauthorized`).
            PermissionDeniedError: The token lacks the scope that this operation needs
                (`forbidden`).
            RateLimitError: Either the token was used too often, which passes (`rate_limited`),
                or a quota of the plan is used up (`quota_exceeded`), or the token watches too
                many queries at once (`tail_session_limit_exceeded`), which repeating does not
                mend. A token may make 60 requests a second and 1,000 a minute.
            ServerError: The service failed (`internal`).

        See https://serverops.gg/docs/api-reference/logs/listLogs
        """
        return self._transport.pages(
            _LIST,
            {"limit": limit, "cursor": cursor, "level": level, "from_": from_, "to": to},
            options,
        )

    def get(self, id: str, **options: Unpack[Options]) -> LogEntry:
        """Get a log entry.

        Returns one entry.

        Announced by the vendor, not yet available: raises NotYetAvailableError unless the
        client was made with `allow_draft=True`.

        Scope: logs:read.

        Args:
            id: The id of the log entry.

        Returns:
            The entry.

        Raises:
            NotYetAvailableError: The operation is not available yet.
            AuthenticationError: The token is absent or not valid (`unauthorized`).
            PermissionDeniedError: The token lacks the scope that this operation needs
                (`forbidden`).
            NotFoundError: The project has nothing of this id (`not_found`).
            RateLimitError: Either the token was used too often, which passes (`rate_limited`),
                or a quota of the plan is used up (`quota_exceeded`), or the token watches too
                many queries at once (`tail_session_limit_exceeded`), which repeating does not
                mend. A token may make 60 requests a second and 1,000 a minute.
            ServerError: The service failed (`internal`).

        See https://serverops.gg/docs/api-reference/logs/getLog
        """
        return self._transport.send(_GET, {"id": id}, options)

    def query(self, *, q: str, **options: Unpack[Options]) -> QueryResult:
        """Query log events.

        Returns up to 100 events that fit a query in SOQL or, when the query ends with `group
        by`, up to 100 groups with the largest first. A time range is part of the query. More
        events follow when `has_more` says so; how the request takes `next_cursor` is not
        documented.

        Sent again by itself like a call that only reads.

        Scope: logs:read.

        Args:
            q: Conditions on fields of events, times among them (`ts > now-1h`), and for a query
                `group by` at the end.

        Returns:
            Events or groups, as the query asks for.

        Raises:
            BadRequestError: The request was malformed, or a value in it is not allowed
                (`bad_request`; for a query `soql_reserved_field` and others).
            AuthenticationError: The token is absent or not valid (`unauthorized`).
            PermissionDeniedError: The token lacks the scope that this operation needs
                (`forbidden`).
            RateLimitError: Either the token was used too often, which passes (`rate_limited`),
                or a quota of the plan is used up (`quota_exceeded`), or the token watches too
                many queries at once (`tail_session_limit_exceeded`), which repeating does not
                mend. A token may make 60 requests a second and 1,000 a minute.
            ServerError: The service failed (`internal`).

        See https://serverops.gg/docs/api-reference/logs/runQuery
        """
        return self._transport.send(_QUERY, {"q": q}, options)

    def tail(self, *, q: str, **options: Unpack[Options]) -> Stream[TailEvent]:
        """Watch log events.

        Sends events that fit a query as they come, as server-sent events. Only what comes after
        the start is sent, and nothing again: who connects anew fills the gap with a query. A
        comment comes every 15 seconds to keep the connection, which ends after 5 minutes
        without an event. A token can watch three times at once (429,
        `tail_session_limit_exceeded`). The plan Logs Pro or a larger one is needed (402), and
        the query must not group.

        Scope: logs:read.

        Args:
            q: Conditions on fields of events, times among them (`ts > now-1h`), and for a query
                `group by` at the end.

        Returns:
            Events without an end. Each is JSON on one `data` line, with neither a name nor an
            id. Read it in a `with` block, which closes the connection; `.events()` gives events
            undecoded.

        Raises:
            BadRequestError: The request was malformed, or a value in it is not allowed
                (`bad_request`; for a query `soql_reserved_field` and others).
            AuthenticationError: The token is absent or not valid (`unauthorized`).
            ApiError: The plan does not have this (`tier_upgrade_required`).
            PermissionDeniedError: The token lacks the scope that this operation needs
                (`forbidden`).
            RateLimitError: Either the token was used too often, which passes (`rate_limited`),
                or a quota of the plan is used up (`quota_exceeded`), or the token watches too
                many queries at once (`tail_session_limit_exceeded`), which repeating does not
                mend. A token may make 60 requests a second and 1,000 a minute.
            ServerError: The service failed (`internal`).

        See https://serverops.gg/docs/api-reference/logs/tailQuery
        """
        return self._transport.stream(_TAIL, {"q": q}, options)


class AsyncLogs:
    """What the project's servers report."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawLogs:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawLogs(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedLogs:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedLogs(self)

    async def ingest(
        self,
        *,
        level: LogLevelInput | Omit = OMIT,
        message: str | Omit = OMIT,
        meta: Mapping[str, object] | Omit = OMIT,
        dataset: str | Omit = OMIT,
        severity: LogSeverityInput | Omit = OMIT,
        event: str | Omit = OMIT,
        actor: str | Omit = OMIT,
        source: str | Omit = OMIT,
        ts: datetime | Omit = OMIT,
        payload: Mapping[str, object] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> LogEntry:
        """See `Logs.ingest`."""
        return await self._transport.send(
            _INGEST,
            {
                "level": level,
                "message": message,
                "meta": meta,
                "dataset": dataset,
                "severity": severity,
                "event": event,
                "actor": actor,
                "source": source,
                "ts": ts,
                "payload": payload,
            },
            options,
        )

    def list(
        self,
        *,
        limit: int | Omit = OMIT,
        cursor: str | Omit = OMIT,
        level: LogLevelInput | Omit = OMIT,
        from_: datetime | Omit = OMIT,
        to: datetime | Omit = OMIT,
        **options: Unpack[Options],
    ) -> AsyncPages[LogEntry, LogEntryList]:
        """See `Logs.list`."""
        return self._transport.pages(
            _LIST,
            {"limit": limit, "cursor": cursor, "level": level, "from_": from_, "to": to},
            options,
        )

    async def get(self, id: str, **options: Unpack[Options]) -> LogEntry:
        """See `Logs.get`."""
        return await self._transport.send(_GET, {"id": id}, options)

    async def query(self, *, q: str, **options: Unpack[Options]) -> QueryResult:
        """See `Logs.query`."""
        return await self._transport.send(_QUERY, {"q": q}, options)

    async def tail(self, *, q: str, **options: Unpack[Options]) -> AsyncStream[TailEvent]:
        """See `Logs.tail`."""
        return await self._transport.stream(_TAIL, {"q": q}, options)


class RawLogs:
    """The methods of `Logs`, answering `RawResponse`."""

    def __init__(self, resource: Logs) -> None:
        self.ingest = raw(resource.ingest)
        self.list = raw_page(resource.list)
        self.get = raw(resource.get)
        self.query = raw(resource.query)


class AsyncRawLogs:
    """The methods of `AsyncLogs`, answering `RawResponse`."""

    def __init__(self, resource: AsyncLogs) -> None:
        self.ingest = async_raw(resource.ingest)
        self.list = async_raw_page(resource.list)
        self.get = async_raw(resource.get)
        self.query = async_raw(resource.query)


class StreamedLogs:
    """The methods of `Logs`, answering `StreamedResponse`."""

    def __init__(self, resource: Logs) -> None:
        self.ingest = streamed(resource.ingest)
        self.list = streamed_page(resource.list)
        self.get = streamed(resource.get)
        self.query = streamed(resource.query)


class AsyncStreamedLogs:
    """The methods of `AsyncLogs`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncLogs) -> None:
        self.ingest = async_streamed(resource.ingest)
        self.list = async_streamed_page(resource.list)
        self.get = async_streamed(resource.get)
        self.query = async_streamed(resource.query)
