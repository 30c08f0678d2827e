"""How many requests may be made, and are left."""

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
    from ..models.rate_limits import RateLimitList

_ERRORS = (
    Answer("400", "application/json", lambda: models.Error),
    Answer("401", "application/json", lambda: models.Error),
    Answer("403", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
)
_SECURITY = ((("bearerAuth", ()),),)
_LIST: Operation[RateLimitList] = Operation(
    name="rate_limits.list",
    method="GET",
    path="/rate-limits",
    answers=(Answer("200", "application/json", lambda: models.RateLimitList),),
    errors=_ERRORS,
    security=_SECURITY,
)


class RateLimits:
    """How many requests may be made, and are left."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawRateLimits:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawRateLimits(self)

    @cached_property
    def with_streaming_response(self) -> StreamedRateLimits:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedRateLimits(self)

    def list(self, **options: Unpack[Options]) -> RateLimitList:
        """List rate limits.

        Returns how many requests may be made, how many of them are left, and when counting
        starts again. It does not page.

        Returns:
            The rate limits.

        Raises:
            BadRequestError: The request was malformed.
            AuthenticationError: The API key is absent or not valid.
            PermissionDeniedError: The API key may not make this call.
            RateLimitError: The rate limit or a quota is used up. Wait longer from one try to
                the next.

        See https://github.com/persona-id/persona-openapi/blob/a1526b5/2025-12-08/openapi-bundled.yaml
        """
        return self._transport.send(_LIST, {}, options)


class AsyncRateLimits:
    """How many requests may be made, and are left."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawRateLimits:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawRateLimits(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedRateLimits:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedRateLimits(self)

    async def list(self, **options: Unpack[Options]) -> RateLimitList:
        """See `RateLimits.list`."""
        return await self._transport.send(_LIST, {}, options)


class RawRateLimits:
    """The methods of `RateLimits`, answering `RawResponse`."""

    def __init__(self, resource: RateLimits) -> None:
        self.list = raw(resource.list)


class AsyncRawRateLimits:
    """The methods of `AsyncRateLimits`, answering `RawResponse`."""

    def __init__(self, resource: AsyncRateLimits) -> None:
        self.list = async_raw(resource.list)


class StreamedRateLimits:
    """The methods of `RateLimits`, answering `StreamedResponse`."""

    def __init__(self, resource: RateLimits) -> None:
        self.list = streamed(resource.list)


class AsyncStreamedRateLimits:
    """The methods of `AsyncRateLimits`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncRateLimits) -> None:
        self.list = async_streamed(resource.list)
