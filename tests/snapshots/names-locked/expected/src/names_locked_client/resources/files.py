"""Files."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import models
from .._runtime.operation import Answer, Operation, Parameter
from .._runtime.response import async_raw, raw
from .._runtime.streamed import async_streamed, streamed

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.async_transport import AsyncTransport
    from .._runtime.sync_transport import SyncTransport
    from .._runtime.types import Options
    from ..models.files import Dossier

_FETCH: Operation[Dossier] = Operation(
    name="files.fetch",
    method="GET",
    path="/cases/{id}",
    parameters=(Parameter("id", "id", "path", "simple"),),
    answers=(Answer("200", "application/json", lambda: models.Dossier),),
)


class Files:
    """Files."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawFiles:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawFiles(self)

    @cached_property
    def with_streaming_response(self) -> StreamedFiles:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedFiles(self)

    def fetch(self, id: str, **options: Unpack[Options]) -> Dossier:
        """GET /cases/{id}.

        Args:
            id: Not described by the vendor.

        Returns:
            The case.
        """
        return self._transport.send(_FETCH, {"id": id}, options)


class AsyncFiles:
    """Files."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawFiles:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawFiles(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedFiles:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedFiles(self)

    async def fetch(self, id: str, **options: Unpack[Options]) -> Dossier:
        """See `Files.fetch`."""
        return await self._transport.send(_FETCH, {"id": id}, options)


class RawFiles:
    """The methods of `Files`, answering `RawResponse`."""

    def __init__(self, resource: Files) -> None:
        self.fetch = raw(resource.fetch)


class AsyncRawFiles:
    """The methods of `AsyncFiles`, answering `RawResponse`."""

    def __init__(self, resource: AsyncFiles) -> None:
        self.fetch = async_raw(resource.fetch)


class StreamedFiles:
    """The methods of `Files`, answering `StreamedResponse`."""

    def __init__(self, resource: Files) -> None:
        self.fetch = streamed(resource.fetch)


class AsyncStreamedFiles:
    """The methods of `AsyncFiles`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncFiles) -> None:
        self.fetch = async_streamed(resource.fetch)
