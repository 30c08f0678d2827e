"""What was used of the plan."""

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
    from ..models.usage import Usage

_ERRORS = (
    Answer("401", "application/json", lambda: models.Error),
    Answer("403", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.LimitError),
    Answer("500", "application/json", lambda: models.Error),
)
_SECURITY = ((("bearerAuth", ("usage:read",)),),)
_GET: Operation[Usage] = Operation(
    name="usage.get",
    method="GET",
    path="/usage",
    answers=(Answer("200", "application/json", lambda: models.Usage),),
    errors=_ERRORS,
    security=_SECURITY,
)


class UsageResource:
    """What was used of the plan."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawUsageResource:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawUsageResource(self)

    @cached_property
    def with_streaming_response(self) -> StreamedUsageResource:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedUsageResource(self)

    def get(self, **options: Unpack[Options]) -> Usage:
        """Get the usage.

        Returns what was used of the plan, and how much of it there is.

        Scope: usage:read.

        Returns:
            The usage.

        Raises:
            AuthenticationError: The token is absent or not valid (`unauthorized`).
            PermissionDeniedError: The token lacks the scope that this operation needs
                (`forbidden`).
            RateLimitError: Either the token was used too often, which passes (`rate_limited`),
                or a quota of the plan is used up (`quota_exceeded`), or the token watches too
                many queries at once (`tail_session_limit_exceeded`), which repeating does not
                mend. A token may make 60 requests a second and 1,000 a minute.
            ServerError: The service failed (`internal`).

        See https://serverops.gg/docs/api-reference/usage/getUsage
        """
        return self._transport.send(_GET, {}, options)


class AsyncUsageResource:
    """What was used of the plan."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawUsageResource:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawUsageResource(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedUsageResource:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedUsageResource(self)

    async def get(self, **options: Unpack[Options]) -> Usage:
        """See `UsageResource.get`."""
        return await self._transport.send(_GET, {}, options)


class RawUsageResource:
    """The methods of `UsageResource`, answering `RawResponse`."""

    def __init__(self, resource: UsageResource) -> None:
        self.get = raw(resource.get)


class AsyncRawUsageResource:
    """The methods of `AsyncUsageResource`, answering `RawResponse`."""

    def __init__(self, resource: AsyncUsageResource) -> None:
        self.get = async_raw(resource.get)


class StreamedUsageResource:
    """The methods of `UsageResource`, answering `StreamedResponse`."""

    def __init__(self, resource: UsageResource) -> None:
        self.get = streamed(resource.get)


class AsyncStreamedUsageResource:
    """The methods of `AsyncUsageResource`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncUsageResource) -> None:
        self.get = async_streamed(resource.get)
