"""Cases."""

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
    from ..models.cases import Case, Job

_ERRORS = (
    Answer("4XX", "application/problem+json", lambda: models.Problem),
    Answer("default", "application/json", lambda: models.CasesCreateAnswerDefault),
)
_CREATE: Operation[Case | Job | None] = Operation(
    name="cases.create",
    method="POST",
    path="/cases",
    answers=(
        Answer("200", "application/json", lambda: models.Case),
        Answer("201", "application/json", lambda: models.Case),
        Answer("202", "application/json", lambda: models.Job),
        Answer("204"),
    ),
    errors=_ERRORS,
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

    def create(self, **options: Unpack[Options]) -> Case | Job | None:
        """POST /cases.

        Returns:
            200: It was there already. 201: Opened. 202: It will be opened. 204: There is
            nothing to open.

        Raises:
            ApiError: 4xx: The request is wrong. default: Anything else.
        """
        return self._transport.send(_CREATE, {}, options)


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

    async def create(self, **options: Unpack[Options]) -> Case | Job | None:
        """See `Cases.create`."""
        return await self._transport.send(_CREATE, {}, options)


class RawCases:
    """The methods of `Cases`, answering `RawResponse`."""

    def __init__(self, resource: Cases) -> None:
        self.create = raw(resource.create)


class AsyncRawCases:
    """The methods of `AsyncCases`, answering `RawResponse`."""

    def __init__(self, resource: AsyncCases) -> None:
        self.create = async_raw(resource.create)


class StreamedCases:
    """The methods of `Cases`, answering `StreamedResponse`."""

    def __init__(self, resource: Cases) -> None:
        self.create = streamed(resource.create)


class AsyncStreamedCases:
    """The methods of `AsyncCases`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncCases) -> None:
        self.create = async_streamed(resource.create)
