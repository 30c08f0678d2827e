"""Sessions."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import inputs
from .._runtime.operation import Answer, Body, Operation
from .._runtime.response import async_raw, raw
from .._runtime.streamed import async_streamed, streamed
from .._runtime.types import OMIT

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.async_transport import AsyncTransport
    from .._runtime.sync_transport import SyncTransport
    from .._runtime.types import ArrayOf, Omit, Options

_CREATE: Operation[None] = Operation(
    name="sessions.create",
    method="POST",
    path="/sessions",
    body=Body(
        media_type="application/x-www-form-urlencoded",
        kind="form",
        type=lambda: inputs.SessionsCreateBody,
        fields=(("user_name", "user_name"), ("roles", "roles")),
        is_required=True,
    ),
    answers=(Answer("204"),),
)


class Sessions:
    """Sessions."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawSessions:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawSessions(self)

    @cached_property
    def with_streaming_response(self) -> StreamedSessions:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedSessions(self)

    def create(
        self, *, user_name: str, roles: ArrayOf[str] | Omit = OMIT, **options: Unpack[Options]
    ) -> None:
        """POST /sessions.

        Args:
            user_name: Not described by the vendor.
            roles: Not described by the vendor.
        """
        return self._transport.send(_CREATE, {"user_name": user_name, "roles": roles}, options)


class AsyncSessions:
    """Sessions."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawSessions:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawSessions(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedSessions:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedSessions(self)

    async def create(
        self, *, user_name: str, roles: ArrayOf[str] | Omit = OMIT, **options: Unpack[Options]
    ) -> None:
        """See `Sessions.create`."""
        return await self._transport.send(
            _CREATE, {"user_name": user_name, "roles": roles}, options
        )


class RawSessions:
    """The methods of `Sessions`, answering `RawResponse`."""

    def __init__(self, resource: Sessions) -> None:
        self.create = raw(resource.create)


class AsyncRawSessions:
    """The methods of `AsyncSessions`, answering `RawResponse`."""

    def __init__(self, resource: AsyncSessions) -> None:
        self.create = async_raw(resource.create)


class StreamedSessions:
    """The methods of `Sessions`, answering `StreamedResponse`."""

    def __init__(self, resource: Sessions) -> None:
        self.create = streamed(resource.create)


class AsyncStreamedSessions:
    """The methods of `AsyncSessions`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncSessions) -> None:
        self.create = async_streamed(resource.create)
