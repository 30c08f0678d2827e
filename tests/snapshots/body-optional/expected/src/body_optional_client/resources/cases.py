"""Cases."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import inputs
from .._runtime.operation import Answer, Body, Operation, Parameter
from .._runtime.response import async_raw, raw
from .._runtime.streamed import async_streamed, streamed
from .._runtime.types import OMIT

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.async_transport import AsyncTransport
    from .._runtime.sync_transport import SyncTransport
    from .._runtime.types import Omit, Options

_CLOSE: Operation[None] = Operation(
    name="cases.close",
    method="POST",
    path="/cases/{id}/close",
    parameters=(Parameter("id", "id", "path", "simple"),),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.CasesCloseBody,
        fields=(("reason", "reason"), ("notify", "notify")),
    ),
    answers=(Answer("204"),),
)


class Cases:
    """Cases."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawCases:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawCases(self)

    @cached_property
    def with_streaming_response(self) -> StreamedCases:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedCases(self)

    def close(
        self, id: str, *, reason: str, notify: bool | Omit = OMIT, **options: Unpack[Options]
    ) -> None:
        """POST /cases/{id}/close.

        Args:
            id: Not described by the vendor.
            reason: Not described by the vendor.
            notify: Not described by the vendor.
        """
        return self._transport.send(_CLOSE, {"id": id, "reason": reason, "notify": notify}, options)


class AsyncCases:
    """Cases."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawCases:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawCases(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedCases:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedCases(self)

    async def close(
        self, id: str, *, reason: str, notify: bool | Omit = OMIT, **options: Unpack[Options]
    ) -> None:
        """See `Cases.close`."""
        return await self._transport.send(
            _CLOSE, {"id": id, "reason": reason, "notify": notify}, options
        )


class RawCases:
    """The methods of `Cases`, answering `RawResponse`."""

    def __init__(self, resource: Cases) -> None:
        self.close = raw(resource.close)


class AsyncRawCases:
    """The methods of `AsyncCases`, answering `RawResponse`."""

    def __init__(self, resource: AsyncCases) -> None:
        self.close = async_raw(resource.close)


class StreamedCases:
    """The methods of `Cases`, answering `StreamedResponse`."""

    def __init__(self, resource: Cases) -> None:
        self.close = streamed(resource.close)


class AsyncStreamedCases:
    """The methods of `AsyncCases`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncCases) -> None:
        self.close = async_streamed(resource.close)
