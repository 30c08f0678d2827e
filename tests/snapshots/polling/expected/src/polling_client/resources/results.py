"""Results."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import models
from .._runtime.operation import Answer, Operation, Parameter, Polling
from .._runtime.response import async_raw, raw
from .._runtime.streamed import async_streamed, streamed
from .._runtime.types import OMIT

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.async_transport import AsyncTransport
    from .._runtime.sync_transport import SyncTransport
    from .._runtime.types import Omit, Options
    from ..models.results import Result

_ERRORS = (Answer("404"),)
_GET: Operation[Result | None] = Operation(
    name="results.get",
    method="GET",
    path="/results/{token}",
    parameters=(
        Parameter("token", "token", "path", "simple"),
        Parameter("fields", "fields", "query", "form", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.Result), Answer("204")),
    errors=_ERRORS,
)
_WAIT: Polling[Result] = Polling(
    operation=_GET,
    name="results.wait",
    intervals=(10.0, 10.0, 15.0, 30.0),
    deadline=600.0,
    statuses=(204,),
)


class Results:
    """Results."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawResults:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawResults(self)

    @cached_property
    def with_streaming_response(self) -> StreamedResults:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedResults(self)

    def get(
        self, token: str, *, fields: str | Omit = OMIT, **options: Unpack[Options]
    ) -> Result | None:
        """Get a result.

        Args:
            token: What the upload answered.
            fields: Not described by the vendor.

        Returns:
            200: The result. 204: It is not there yet.

        Raises:
            NotFoundError: It is gone.
        """
        return self._transport.send(_GET, {"token": token, "fields": fields}, options)

    def wait(self, token: str, *, fields: str | Omit = OMIT, **options: Unpack[Options]) -> Result:
        """Wait until `results.get` has its answer.

        Asks at once, and again as long as the status is 204: 2 times after 10 seconds, then
        once after 15 seconds, then every 30 seconds. The option `deadline` limits all of it:
        600 seconds unless it is passed. Errors end the wait.

        Args:
            token: What the upload answered.
            fields: Not described by the vendor.

        Returns:
            The answer, once it is ready.

        Raises:
            NotReadyError: The answer was not ready at the deadline.
            NotFoundError: It is gone.
        """
        return self._transport.poll(_WAIT, {"token": token, "fields": fields}, options)


class AsyncResults:
    """Results."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawResults:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawResults(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedResults:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedResults(self)

    async def get(
        self, token: str, *, fields: str | Omit = OMIT, **options: Unpack[Options]
    ) -> Result | None:
        """See `Results.get`."""
        return await self._transport.send(_GET, {"token": token, "fields": fields}, options)

    async def wait(
        self, token: str, *, fields: str | Omit = OMIT, **options: Unpack[Options]
    ) -> Result:
        """See `Results.wait`."""
        return await self._transport.poll(_WAIT, {"token": token, "fields": fields}, options)


class RawResults:
    """The methods of `Results`, answering `RawResponse`."""

    def __init__(self, resource: Results) -> None:
        self.get = raw(resource.get)


class AsyncRawResults:
    """The methods of `AsyncResults`, answering `RawResponse`."""

    def __init__(self, resource: AsyncResults) -> None:
        self.get = async_raw(resource.get)


class StreamedResults:
    """The methods of `Results`, answering `StreamedResponse`."""

    def __init__(self, resource: Results) -> None:
        self.get = streamed(resource.get)


class AsyncStreamedResults:
    """The methods of `AsyncResults`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncResults) -> None:
        self.get = async_streamed(resource.get)
