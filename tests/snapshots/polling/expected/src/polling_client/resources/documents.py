"""Documents."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import models
from .._runtime.operation import Answer, Operation, Parameter, Polling
from .._runtime.response import async_raw, raw
from .._runtime.streamed import async_streamed, streamed

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.async_transport import AsyncTransport
    from .._runtime.sync_transport import SyncTransport
    from .._runtime.types import Options
    from ..models.documents import Document

_GET: Operation[Document] = Operation(
    name="documents.get",
    method="GET",
    path="/documents/{id}",
    parameters=(Parameter("id", "id", "path", "simple"),),
    answers=(Answer("200", "application/json", lambda: models.Document),),
)
_WAIT_UNTIL_READ: Polling[Document] = Polling(
    operation=_GET,
    name="documents.wait_until_read",
    intervals=(1.0, 2.0, 5.0, 10.0),
    deadline=600.0,
    pointer="/data/status",
    values=("queued", "reading"),
)


class Documents:
    """Documents."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawDocuments:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawDocuments(self)

    @cached_property
    def with_streaming_response(self) -> StreamedDocuments:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedDocuments(self)

    def get(self, id: str, **options: Unpack[Options]) -> Document:
        """Get a document.

        Args:
            id: Not described by the vendor.

        Returns:
            The document, whether it is read or not.
        """
        return self._transport.send(_GET, {"id": id}, options)

    def wait_until_read(self, id: str, **options: Unpack[Options]) -> Document:
        """Wait until `documents.get` has its answer.

        Asks at once, and again as long as `/data/status` in the answer is `"queued"` or
        `"reading"`: once after 1 seconds, then once after 2 seconds, then once after 5 seconds,
        then every 10 seconds. The option `deadline` limits all of it: 600 seconds unless it is
        passed. Errors end the wait.

        Args:
            id: Not described by the vendor.

        Returns:
            The answer, once it is ready.

        Raises:
            NotReadyError: The answer was not ready at the deadline.
        """
        return self._transport.poll(_WAIT_UNTIL_READ, {"id": id}, options)


class AsyncDocuments:
    """Documents."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawDocuments:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawDocuments(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedDocuments:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedDocuments(self)

    async def get(self, id: str, **options: Unpack[Options]) -> Document:
        """See `Documents.get`."""
        return await self._transport.send(_GET, {"id": id}, options)

    async def wait_until_read(self, id: str, **options: Unpack[Options]) -> Document:
        """See `Documents.wait_until_read`."""
        return await self._transport.poll(_WAIT_UNTIL_READ, {"id": id}, options)


class RawDocuments:
    """The methods of `Documents`, answering `RawResponse`."""

    def __init__(self, resource: Documents) -> None:
        self.get = raw(resource.get)


class AsyncRawDocuments:
    """The methods of `AsyncDocuments`, answering `RawResponse`."""

    def __init__(self, resource: AsyncDocuments) -> None:
        self.get = async_raw(resource.get)


class StreamedDocuments:
    """The methods of `Documents`, answering `StreamedResponse`."""

    def __init__(self, resource: Documents) -> None:
        self.get = streamed(resource.get)


class AsyncStreamedDocuments:
    """The methods of `AsyncDocuments`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncDocuments) -> None:
        self.get = async_streamed(resource.get)
