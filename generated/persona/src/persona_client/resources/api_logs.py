"""Requests that were made to this API."""

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
    from ..models.api_logs import ApiLog, ApiLogAnswer, ApiLogList

_ERRORS = (
    Answer("400", "application/json", lambda: models.Error),
    Answer("401", "application/json", lambda: models.Error),
    Answer("403", "application/json", lambda: models.Error),
    Answer("404", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
)
_SECURITY = ((("bearerAuth", ()),),)
_LIST: Operation[ApiLogList] = Operation(
    name="api_logs.list",
    method="GET",
    path="/api-logs",
    parameters=(
        Parameter("page", "page", "query", "deepObject", explode=True, type=lambda: inputs.Page),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.ApiLogList),),
    errors=_ERRORS,
    security=_SECURITY,
    pages=LinkPages(next="/links/next", items="/data"),
)
_GET: Operation[ApiLogAnswer] = Operation(
    name="api_logs.get",
    method="GET",
    path="/api-logs/{api-log-id}",
    parameters=(
        Parameter("api_log_id", "api-log-id", "path", "simple"),
        Parameter("include", "include", "query", "form"),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.ApiLogAnswer),),
    errors=_ERRORS,
    security=_SECURITY,
)


class ApiLogs:
    """Requests that were made to this API."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawApiLogs:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawApiLogs(self)

    @cached_property
    def with_streaming_response(self) -> StreamedApiLogs:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedApiLogs(self)

    def list(
        self,
        *,
        page: Page | PageDict | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Pages[ApiLog, ApiLogList]:
        """List API logs.

        Returns one page of the requests that were made to this API, newest first. They are kept
        for two weeks.

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
        api_log_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> ApiLogAnswer:
        """Get an API log.

        Returns one request that was made to this API, with the status and the headers of its
        answer. It is kept for two weeks.

        Args:
            api_log_id: The id of the API log, which is the `Request-Id` that came with the
                answer.
            include: Paths of relationships, such as `accounts` or `case-comments`. The objects
                they lead to are returned in full in `included`.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.

        Returns:
            The API log, and what `include` asked for.

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
            _GET, {"api_log_id": api_log_id, "include": include, "fields": fields}, options
        )


class AsyncApiLogs:
    """Requests that were made to this API."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawApiLogs:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawApiLogs(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedApiLogs:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedApiLogs(self)

    def list(
        self,
        *,
        page: Page | PageDict | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> AsyncPages[ApiLog, ApiLogList]:
        """See `ApiLogs.list`."""
        return self._transport.pages(_LIST, {"page": page, "fields": fields}, options)

    async def get(
        self,
        api_log_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> ApiLogAnswer:
        """See `ApiLogs.get`."""
        return await self._transport.send(
            _GET, {"api_log_id": api_log_id, "include": include, "fields": fields}, options
        )


class RawApiLogs:
    """The methods of `ApiLogs`, answering `RawResponse`."""

    def __init__(self, resource: ApiLogs) -> None:
        self.list = raw_page(resource.list)
        self.get = raw(resource.get)


class AsyncRawApiLogs:
    """The methods of `AsyncApiLogs`, answering `RawResponse`."""

    def __init__(self, resource: AsyncApiLogs) -> None:
        self.list = async_raw_page(resource.list)
        self.get = async_raw(resource.get)


class StreamedApiLogs:
    """The methods of `ApiLogs`, answering `StreamedResponse`."""

    def __init__(self, resource: ApiLogs) -> None:
        self.list = streamed_page(resource.list)
        self.get = streamed(resource.get)


class AsyncStreamedApiLogs:
    """The methods of `AsyncApiLogs`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncApiLogs) -> None:
        self.list = async_streamed_page(resource.list)
        self.get = async_streamed(resource.get)
