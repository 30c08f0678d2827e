"""Labels."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.operation import Answer, Body, Operation
from .._runtime.response import async_raw, raw
from .._runtime.streamed import async_streamed, streamed

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Unpack

    from .._runtime.async_transport import AsyncTransport
    from .._runtime.sync_transport import SyncTransport
    from .._runtime.types import Options

_UPDATE: Operation[None] = Operation(
    name="labels.update",
    method="PUT",
    path="/labels",
    body=Body(
        media_type="application/json",
        kind="json",
        argument="body",
        type=dict[str, str],
        is_required=True,
    ),
    answers=(Answer("204"),),
)


class Labels:
    """Labels."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawLabels:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawLabels(self)

    @cached_property
    def with_streaming_response(self) -> StreamedLabels:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedLabels(self)

    def update(self, *, body: Mapping[str, str], **options: Unpack[Options]) -> None:
        """PUT /labels.

        Args:
            body: Not described by the vendor.
        """
        return self._transport.send(_UPDATE, {"body": body}, options)


class AsyncLabels:
    """Labels."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawLabels:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawLabels(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedLabels:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedLabels(self)

    async def update(self, *, body: Mapping[str, str], **options: Unpack[Options]) -> None:
        """See `Labels.update`."""
        return await self._transport.send(_UPDATE, {"body": body}, options)


class RawLabels:
    """The methods of `Labels`, answering `RawResponse`."""

    def __init__(self, resource: Labels) -> None:
        self.update = raw(resource.update)


class AsyncRawLabels:
    """The methods of `AsyncLabels`, answering `RawResponse`."""

    def __init__(self, resource: AsyncLabels) -> None:
        self.update = async_raw(resource.update)


class StreamedLabels:
    """The methods of `Labels`, answering `StreamedResponse`."""

    def __init__(self, resource: Labels) -> None:
        self.update = streamed(resource.update)


class AsyncStreamedLabels:
    """The methods of `AsyncLabels`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncLabels) -> None:
        self.update = async_streamed(resource.update)
