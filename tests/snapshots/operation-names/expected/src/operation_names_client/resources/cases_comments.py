"""Comments of cases."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.operation import Answer, Operation, Parameter
from .._runtime.response import async_raw, raw
from .._runtime.streamed import async_streamed, streamed

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.async_transport import AsyncTransport
    from .._runtime.sync_transport import SyncTransport
    from .._runtime.types import Options

_LIST: Operation[None] = Operation(
    name="cases.comments.list",
    method="GET",
    path="/api/cases/{id}/comments",
    parameters=(Parameter("id", "id", "path", "simple"),),
    answers=(Answer("204"),),
)


class CasesComments:
    """Comments of cases."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawCasesComments:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawCasesComments(self)

    @cached_property
    def with_streaming_response(self) -> StreamedCasesComments:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedCasesComments(self)

    def list(self, id: str, **options: Unpack[Options]) -> None:
        """GET /api/cases/{id}/comments.

        Args:
            id: Not described by the vendor.
        """
        return self._transport.send(_LIST, {"id": id}, options)


class AsyncCasesComments:
    """Comments of cases."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawCasesComments:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawCasesComments(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedCasesComments:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedCasesComments(self)

    async def list(self, id: str, **options: Unpack[Options]) -> None:
        """See `CasesComments.list`."""
        return await self._transport.send(_LIST, {"id": id}, options)


class RawCasesComments:
    """The methods of `CasesComments`, answering `RawResponse`."""

    def __init__(self, resource: CasesComments) -> None:
        self.list = raw(resource.list)


class AsyncRawCasesComments:
    """The methods of `AsyncCasesComments`, answering `RawResponse`."""

    def __init__(self, resource: AsyncCasesComments) -> None:
        self.list = async_raw(resource.list)


class StreamedCasesComments:
    """The methods of `CasesComments`, answering `StreamedResponse`."""

    def __init__(self, resource: CasesComments) -> None:
        self.list = streamed(resource.list)


class AsyncStreamedCasesComments:
    """The methods of `AsyncCasesComments`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncCasesComments) -> None:
        self.list = async_streamed(resource.list)
