"""Cases."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, overload

from .. import models
from .._runtime.operation import AcceptChoice, Answer, Operation, Parameter
from .._runtime.response import async_raw, raw
from .._runtime.streamed import async_streamed, streamed

if TYPE_CHECKING:
    from typing import Literal, Unpack

    from .._runtime.async_transport import AsyncTransport
    from .._runtime.sync_transport import SyncTransport
    from .._runtime.types import Options
    from ..models.cases import CasesReportAnswer

_REPORT: Operation[CasesReportAnswer | bytes | str] = Operation(
    name="cases.report",
    method="GET",
    path="/cases/{id}/report",
    parameters=(Parameter("id", "id", "path", "simple"),),
    answers=(
        Answer("200", "application/json", lambda: models.CasesReportAnswer),
        Answer("200", "application/pdf", bytes),
        Answer("200", "text/csv", str),
    ),
    accept=AcceptChoice(
        argument="accept", media_types=("application/json", "application/pdf", "text/csv")
    ),
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

    @overload
    def report(
        self,
        id: str,
        *,
        accept: Literal["application/json"] = "application/json",
        **options: Unpack[Options],
    ) -> CasesReportAnswer: ...

    @overload
    def report(
        self, id: str, *, accept: Literal["application/pdf"], **options: Unpack[Options]
    ) -> bytes: ...

    @overload
    def report(
        self, id: str, *, accept: Literal["text/csv"], **options: Unpack[Options]
    ) -> str: ...

    def report(
        self,
        id: str,
        *,
        accept: Literal["application/json", "application/pdf", "text/csv"] = "application/json",
        **options: Unpack[Options],
    ) -> CasesReportAnswer | bytes | str:
        """GET /cases/{id}/report.

        Args:
            id: Not described by the vendor.
            accept: The media type to be answered: `application/json` for `CasesReportAnswer`,
                `application/pdf` for `bytes`, `text/csv` for `str`.

        Returns:
            The report.
        """
        return self._transport.send(_REPORT, {"id": id, "accept": accept}, options)


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

    @overload
    async def report(
        self,
        id: str,
        *,
        accept: Literal["application/json"] = "application/json",
        **options: Unpack[Options],
    ) -> CasesReportAnswer: ...

    @overload
    async def report(
        self, id: str, *, accept: Literal["application/pdf"], **options: Unpack[Options]
    ) -> bytes: ...

    @overload
    async def report(
        self, id: str, *, accept: Literal["text/csv"], **options: Unpack[Options]
    ) -> str: ...

    async def report(
        self,
        id: str,
        *,
        accept: Literal["application/json", "application/pdf", "text/csv"] = "application/json",
        **options: Unpack[Options],
    ) -> CasesReportAnswer | bytes | str:
        """See `Cases.report`."""
        return await self._transport.send(_REPORT, {"id": id, "accept": accept}, options)


class RawCases:
    """The methods of `Cases`, answering `RawResponse`."""

    def __init__(self, resource: Cases) -> None:
        self.report = raw(resource.report)


class AsyncRawCases:
    """The methods of `AsyncCases`, answering `RawResponse`."""

    def __init__(self, resource: AsyncCases) -> None:
        self.report = async_raw(resource.report)


class StreamedCases:
    """The methods of `Cases`, answering `StreamedResponse`."""

    def __init__(self, resource: Cases) -> None:
        self.report = streamed(resource.report)


class AsyncStreamedCases:
    """The methods of `AsyncCases`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncCases) -> None:
        self.report = async_streamed(resource.report)
