"""Reports."""

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
    from ..models.reports import Report

_ERRORS = (Answer("404", "application/problem+json", lambda: models.Problem),)
_GET: Operation[bytes | Report | str | None] = Operation(
    name="reports.get",
    method="GET",
    path="/reports/{report_id}",
    parameters=(Parameter("report_id", "report_id", "path", "simple"),),
    answers=(
        Answer("200", "application/pdf", bytes),
        Answer("200", "application/vnd.acme+zip", bytes),
        Answer("200", "application/json", lambda: models.Report),
        Answer("200", "text/csv", str),
        Answer("202"),
    ),
    accept=AcceptChoice(
        argument="accept",
        media_types=("application/json", "application/pdf", "application/vnd.acme+zip", "text/csv"),
    ),
    errors=_ERRORS,
)


class Reports:
    """Reports."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawReports:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawReports(self)

    @cached_property
    def with_streaming_response(self) -> StreamedReports:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedReports(self)

    @overload
    def get(
        self,
        report_id: str,
        *,
        accept: Literal["application/json"] = "application/json",
        **options: Unpack[Options],
    ) -> Report | None: ...

    @overload
    def get(
        self,
        report_id: str,
        *,
        accept: Literal["application/pdf", "application/vnd.acme+zip"],
        **options: Unpack[Options],
    ) -> bytes | None: ...

    @overload
    def get(
        self, report_id: str, *, accept: Literal["text/csv"], **options: Unpack[Options]
    ) -> str | None: ...

    def get(
        self,
        report_id: str,
        *,
        accept: Literal[
            "application/json", "application/pdf", "application/vnd.acme+zip", "text/csv"
        ] = "application/json",
        **options: Unpack[Options],
    ) -> bytes | Report | str | None:
        """Get a report.

        Args:
            report_id: Not described by the vendor.
            accept: The media type to be answered: `application/json` for `Report | None`,
                `application/pdf` or `application/vnd.acme+zip` for `bytes | None`, `text/csv`
                for `str | None`.

        Returns:
            200: The report. 202: It is still being written.

        Raises:
            NotFoundError: There is no such report.
        """
        return self._transport.send(_GET, {"report_id": report_id, "accept": accept}, options)


class AsyncReports:
    """Reports."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawReports:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawReports(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedReports:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedReports(self)

    @overload
    async def get(
        self,
        report_id: str,
        *,
        accept: Literal["application/json"] = "application/json",
        **options: Unpack[Options],
    ) -> Report | None: ...

    @overload
    async def get(
        self,
        report_id: str,
        *,
        accept: Literal["application/pdf", "application/vnd.acme+zip"],
        **options: Unpack[Options],
    ) -> bytes | None: ...

    @overload
    async def get(
        self, report_id: str, *, accept: Literal["text/csv"], **options: Unpack[Options]
    ) -> str | None: ...

    async def get(
        self,
        report_id: str,
        *,
        accept: Literal[
            "application/json", "application/pdf", "application/vnd.acme+zip", "text/csv"
        ] = "application/json",
        **options: Unpack[Options],
    ) -> bytes | Report | str | None:
        """See `Reports.get`."""
        return await self._transport.send(_GET, {"report_id": report_id, "accept": accept}, options)


class RawReports:
    """The methods of `Reports`, answering `RawResponse`."""

    def __init__(self, resource: Reports) -> None:
        self.get = raw(resource.get)


class AsyncRawReports:
    """The methods of `AsyncReports`, answering `RawResponse`."""

    def __init__(self, resource: AsyncReports) -> None:
        self.get = async_raw(resource.get)


class StreamedReports:
    """The methods of `Reports`, answering `StreamedResponse`."""

    def __init__(self, resource: Reports) -> None:
        self.get = streamed(resource.get)


class AsyncStreamedReports:
    """The methods of `AsyncReports`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncReports) -> None:
        self.get = async_streamed(resource.get)
