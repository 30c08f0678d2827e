"""What the tenant is and runs on."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import models
from .._runtime.operation import Answer, Operation
from .._runtime.response import async_raw, raw
from .._runtime.streamed import async_streamed, streamed

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.async_transport import AsyncTransport
    from .._runtime.sync_transport import SyncTransport
    from .._runtime.types import Options
    from ..models.info import TenantInfo, WebStatistics, WorkerStatistics

_ERRORS = (
    Answer("401", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
    Answer("default", "application/json", lambda: models.Error),
)
_SECURITY = ((("bearerAuth", ()),), (("userToken", ()),))
_GET: Operation[TenantInfo] = Operation(
    name="info.get",
    method="GET",
    path="/api/v1/info",
    answers=(Answer("200", "application/json", lambda: models.TenantInfo),),
    errors=_ERRORS,
    security=_SECURITY,
)
_WEB_STATS: Operation[WebStatistics] = Operation(
    name="info.web_stats",
    method="GET",
    path="/api/v1/info/web_stats",
    answers=(Answer("2XX", "application/json", lambda: models.WebStatistics),),
    errors=_ERRORS,
    security=_SECURITY,
)
_WORKER_STATS: Operation[WorkerStatistics] = Operation(
    name="info.worker_stats",
    method="GET",
    path="/api/v1/info/worker_stats",
    answers=(Answer("200", "application/json", lambda: models.WorkerStatistics),),
    errors=_ERRORS,
    security=_SECURITY,
)


class Info:
    """What the tenant is and runs on."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawInfo:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawInfo(self)

    @cached_property
    def with_streaming_response(self) -> StreamedInfo:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedInfo(self)

    def get(self, **options: Unpack[Options]) -> TenantInfo:
        """Get what the tenant runs on.

        Returns what the tenant runs on, and the addresses that its requests come from.

        Known from an example only: not stated by the vendor's page.

        Returns:
            What the tenant runs on.

        Raises:
            AuthenticationError: The key is absent or not valid.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://github.com/tines/go-sdk
        """
        return self._transport.send(_GET, {}, options)

    def web_stats(self, **options: Unpack[Options]) -> WebStatistics:
        """Get web statistics.

        Returns statistics of the web servers of the tenant. Their form is not documented.

        Inferred: not stated by the vendor's page.

        Returns:
            The statistics.

        Raises:
            AuthenticationError: The key is absent or not valid.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://github.com/1Doomdie1/Tapi
        """
        return self._transport.send(_WEB_STATS, {}, options)

    def worker_stats(self, **options: Unpack[Options]) -> WorkerStatistics:
        """Get worker statistics.

        Returns how many workers the tenant has, and how much waits for them.

        Known from an example only: not stated by the vendor's page.

        Returns:
            The statistics.

        Raises:
            AuthenticationError: The key is absent or not valid.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://github.com/tines/go-sdk
        """
        return self._transport.send(_WORKER_STATS, {}, options)


class AsyncInfo:
    """What the tenant is and runs on."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawInfo:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawInfo(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedInfo:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedInfo(self)

    async def get(self, **options: Unpack[Options]) -> TenantInfo:
        """See `Info.get`."""
        return await self._transport.send(_GET, {}, options)

    async def web_stats(self, **options: Unpack[Options]) -> WebStatistics:
        """See `Info.web_stats`."""
        return await self._transport.send(_WEB_STATS, {}, options)

    async def worker_stats(self, **options: Unpack[Options]) -> WorkerStatistics:
        """See `Info.worker_stats`."""
        return await self._transport.send(_WORKER_STATS, {}, options)


class RawInfo:
    """The methods of `Info`, answering `RawResponse`."""

    def __init__(self, resource: Info) -> None:
        self.get = raw(resource.get)
        self.web_stats = raw(resource.web_stats)
        self.worker_stats = raw(resource.worker_stats)


class AsyncRawInfo:
    """The methods of `AsyncInfo`, answering `RawResponse`."""

    def __init__(self, resource: AsyncInfo) -> None:
        self.get = async_raw(resource.get)
        self.web_stats = async_raw(resource.web_stats)
        self.worker_stats = async_raw(resource.worker_stats)


class StreamedInfo:
    """The methods of `Info`, answering `StreamedResponse`."""

    def __init__(self, resource: Info) -> None:
        self.get = streamed(resource.get)
        self.web_stats = streamed(resource.web_stats)
        self.worker_stats = streamed(resource.worker_stats)


class AsyncStreamedInfo:
    """The methods of `AsyncInfo`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncInfo) -> None:
        self.get = async_streamed(resource.get)
        self.web_stats = async_streamed(resource.web_stats)
        self.worker_stats = async_streamed(resource.worker_stats)
