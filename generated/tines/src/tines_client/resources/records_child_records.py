"""Child records of records."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import models
from .._runtime.operation import Answer, CursorPages, Operation, Parameter
from .._runtime.response import async_raw_page, raw_page
from .._runtime.streamed import async_streamed_page, streamed_page
from .._runtime.types import OMIT

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.async_transport import AsyncTransport
    from .._runtime.pagination import AsyncPages, Pages
    from .._runtime.sync_transport import SyncTransport
    from .._runtime.types import Omit, Options
    from ..models.records_child_records import ChildRecordPage, RecordV2

_ERRORS = (
    Answer("401", "application/json", lambda: models.Error),
    Answer("404", "application/json", lambda: models.Error),
    Answer("422", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
    Answer("default", "application/json", lambda: models.Error),
)
_SECURITY = ((("bearerAuth", ()),), (("userToken", ()),))
_LIST: Operation[ChildRecordPage] = Operation(
    name="records.child_records.list",
    method="GET",
    path="/api/v2/records/{id}/child_records",
    parameters=(
        Parameter("record_id", "id", "path", "simple"),
        Parameter("timezone", "timezone", "query", "form", explode=True),
        Parameter("limit", "limit", "query", "form", explode=True),
        Parameter("after", "after", "query", "form", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.ChildRecordPage),),
    errors=_ERRORS,
    security=_SECURITY,
    pages=CursorPages(argument="after", next="/page/next_page_token", items="/data"),
)


class RecordsChildRecords:
    """Child records of records."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawRecordsChildRecords:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawRecordsChildRecords(self)

    @cached_property
    def with_streaming_response(self) -> StreamedRecordsChildRecords:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedRecordsChildRecords(self)

    def list(
        self,
        record_id: int,
        *,
        timezone: str | Omit = OMIT,
        limit: int | Omit = OMIT,
        after: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Pages[RecordV2, ChildRecordPage]:
        """List the child records of a record.

        Returns one page of the child records, in the second version of the form of records. It
        pages by a cursor, unlike all lists of the first version.

        Args:
            record_id: The id of the parent record.
            timezone: The time zone that moments are shown in, by its IANA name. Default: `UTC`.
            limit: How many records a page holds. 1 to 500. Default: `20`.
            after: The cursor that the page before returned.

        Returns:
            The items of every page, fetched as they are needed; `.pages()` gives the pages.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            UnprocessableEntityError: A value in the request is not allowed.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/stories/docs/api/records/child_records/
        """
        return self._transport.pages(
            _LIST,
            {"record_id": record_id, "timezone": timezone, "limit": limit, "after": after},
            options,
        )


class AsyncRecordsChildRecords:
    """Child records of records."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawRecordsChildRecords:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawRecordsChildRecords(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedRecordsChildRecords:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedRecordsChildRecords(self)

    def list(
        self,
        record_id: int,
        *,
        timezone: str | Omit = OMIT,
        limit: int | Omit = OMIT,
        after: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> AsyncPages[RecordV2, ChildRecordPage]:
        """See `RecordsChildRecords.list`."""
        return self._transport.pages(
            _LIST,
            {"record_id": record_id, "timezone": timezone, "limit": limit, "after": after},
            options,
        )


class RawRecordsChildRecords:
    """The methods of `RecordsChildRecords`, answering `RawResponse`."""

    def __init__(self, resource: RecordsChildRecords) -> None:
        self.list = raw_page(resource.list)


class AsyncRawRecordsChildRecords:
    """The methods of `AsyncRecordsChildRecords`, answering `RawResponse`."""

    def __init__(self, resource: AsyncRecordsChildRecords) -> None:
        self.list = async_raw_page(resource.list)


class StreamedRecordsChildRecords:
    """The methods of `RecordsChildRecords`, answering `StreamedResponse`."""

    def __init__(self, resource: RecordsChildRecords) -> None:
        self.list = streamed_page(resource.list)


class AsyncStreamedRecordsChildRecords:
    """The methods of `AsyncRecordsChildRecords`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncRecordsChildRecords) -> None:
        self.list = async_streamed_page(resource.list)
