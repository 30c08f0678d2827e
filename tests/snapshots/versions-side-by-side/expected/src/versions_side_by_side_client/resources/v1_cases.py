# pyright: reportDeprecated=false
"""Cases of v1."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from typing_extensions import deprecated

from .._runtime.operation import Answer, Operation, Parameter
from .._runtime.response import async_raw, raw
from .._runtime.streamed import async_streamed, streamed

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.async_transport import AsyncTransport
    from .._runtime.sync_transport import SyncTransport
    from .._runtime.types import Options

_LIST: Operation[None] = Operation(
    name="v1.cases.list",
    method="GET",
    path="/api/v1/cases",
    answers=(Answer("204"),),
    is_deprecated=True,
)
_UPDATE: Operation[None] = Operation(
    name="v1.cases.update",
    method="PUT",
    path="/api/v1/cases/{id}",
    parameters=(Parameter("id", "id", "path", "simple"),),
    answers=(Answer("204"),),
)


class V1Cases:
    """Cases of v1."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawV1Cases:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawV1Cases(self)

    @cached_property
    def with_streaming_response(self) -> StreamedV1Cases:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedV1Cases(self)

    @deprecated("Deprecated by the vendor.")
    def list(self, **options: Unpack[Options]) -> None:
        """GET /api/v1/cases.

        Deprecated by the vendor.
        """
        return self._transport.send(_LIST, {}, options)

    def update(self, id: int, **options: Unpack[Options]) -> None:
        """PUT /api/v1/cases/{id}.

        Args:
            id: Not described by the vendor.
        """
        return self._transport.send(_UPDATE, {"id": id}, options)


class AsyncV1Cases:
    """Cases of v1."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawV1Cases:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawV1Cases(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedV1Cases:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedV1Cases(self)

    @deprecated("Deprecated by the vendor.")
    async def list(self, **options: Unpack[Options]) -> None:
        """See `V1Cases.list`."""
        return await self._transport.send(_LIST, {}, options)

    async def update(self, id: int, **options: Unpack[Options]) -> None:
        """See `V1Cases.update`."""
        return await self._transport.send(_UPDATE, {"id": id}, options)


class RawV1Cases:
    """The methods of `V1Cases`, answering `RawResponse`."""

    def __init__(self, resource: V1Cases) -> None:
        self.list = raw(resource.list)
        self.update = raw(resource.update)


class AsyncRawV1Cases:
    """The methods of `AsyncV1Cases`, answering `RawResponse`."""

    def __init__(self, resource: AsyncV1Cases) -> None:
        self.list = async_raw(resource.list)
        self.update = async_raw(resource.update)


class StreamedV1Cases:
    """The methods of `V1Cases`, answering `StreamedResponse`."""

    def __init__(self, resource: V1Cases) -> None:
        self.list = streamed(resource.list)
        self.update = streamed(resource.update)


class AsyncStreamedV1Cases:
    """The methods of `AsyncV1Cases`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncV1Cases) -> None:
        self.list = async_streamed(resource.list)
        self.update = async_streamed(resource.update)
