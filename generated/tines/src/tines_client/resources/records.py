"""The rows that stories write, each of a record type."""

from __future__ import annotations

from functools import cached_property
from typing import Any, TYPE_CHECKING

from .. import inputs, models
from .._runtime.operation import Answer, Body, NumberPages, Operation, Parameter
from .._runtime.response import async_raw, async_raw_page, raw, raw_page
from .._runtime.streamed import async_streamed, async_streamed_page, streamed, streamed_page
from .._runtime.types import OMIT

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Unpack

    from .._runtime.async_transport import AsyncTransport
    from .._runtime.pagination import AsyncPages, Pages
    from .._runtime.sync_transport import SyncTransport
    from .._runtime.types import Omit, Options
    from ..inputs.records import RecordFieldValue, RecordFilter, RecordsListOrderDirection
    from ..inputs.typed_dicts import RecordFieldValueDict, RecordFilterDict
    from ..models.records import Record, RecordList
    from .records_artifacts import AsyncRecordsArtifacts, RecordsArtifacts
    from .records_child_records import AsyncRecordsChildRecords, RecordsChildRecords

_ERRORS = (
    Answer("401", "application/json", lambda: models.Error),
    Answer("422", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
    Answer("default", "application/json", lambda: models.Error),
)
_SECURITY = ((("bearerAuth", ()),), (("userToken", ()),))
_ERRORS_2 = (
    Answer("401", "application/json", lambda: models.Error),
    Answer("404", "application/json", lambda: models.Error),
    Answer("422", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
    Answer("default", "application/json", lambda: models.Error),
)
_ERRORS_3 = (
    Answer("401", "application/json", lambda: models.Error),
    Answer("404", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
    Answer("default", "application/json", lambda: models.Error),
)
_LIST: Operation[RecordList] = Operation(
    name="records.list",
    method="GET",
    path="/api/v1/records",
    parameters=(
        Parameter("record_type_id", "record_type_id", "query", "form", explode=True),
        Parameter("record_field_ids", "record_field_ids[]", "query", "form", explode=True),
        Parameter("range_start", "range_start", "query", "form", explode=True),
        Parameter("range_end", "range_end", "query", "form", explode=True),
        Parameter("story_ids", "story_ids[]", "query", "form", explode=True),
        Parameter("story_container_ids", "story_container_ids[]", "query", "form", explode=True),
        Parameter("order_direction", "order_direction", "query", "form", explode=True),
        Parameter("order_field_id", "order_field_id", "query", "form", explode=True),
        Parameter(
            "filters",
            "filters",
            "query",
            "form",
            explode=True,
            media_type="application/json",
            type=lambda: list[inputs.RecordFilter],
        ),
        Parameter("test_mode", "test_mode", "query", "form", explode=True),
        Parameter("per_page", "per_page", "query", "form", explode=True),
        Parameter("page", "page", "query", "form", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.RecordList),),
    errors=_ERRORS,
    security=_SECURITY,
    pages=NumberPages(argument="page", next="/meta/next_page_number", items="/record_results"),
)
_CREATE: Operation[Record] = Operation(
    name="records.create",
    method="POST",
    path="/api/v1/records",
    parameters=(
        Parameter("resolve_artifacts", "resolve_artifacts", "query", "form", explode=True),
    ),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.RecordCreate,
        fields=(
            ("record_type_id", "record_type_id"),
            ("field_values", "field_values"),
            ("case_ids", "case_ids"),
            ("parent_record_id", "parent_record_id"),
            ("test_mode", "test_mode"),
        ),
        is_required=True,
    ),
    answers=(Answer("201", "application/json", lambda: models.Record),),
    errors=_ERRORS,
    security=_SECURITY,
    retry="rate_limited",
)
_QUERY: Operation[Any] = Operation(
    name="records.query",
    method="POST",
    path="/api/v1/records/query",
    body=Body(
        media_type="application/json",
        kind="json",
        argument="body",
        type=lambda: inputs.RecordQuery,
        is_required=True,
    ),
    answers=(Answer("200", "application/json", Any),),
    errors=_ERRORS,
    security=_SECURITY,
)
_GET: Operation[Record] = Operation(
    name="records.get",
    method="GET",
    path="/api/v1/records/{record_id}",
    parameters=(
        Parameter("record_id", "record_id", "path", "simple"),
        Parameter("record_type_id", "record_type_id", "query", "form", explode=True),
        Parameter("record_field_ids", "record_field_ids[]", "query", "form", explode=True),
        Parameter("resolve_artifacts", "resolve_artifacts", "query", "form", explode=True),
        Parameter("include_children", "include_children", "query", "form", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.Record),),
    errors=_ERRORS_2,
    security=_SECURITY,
)
_UPDATE: Operation[Record] = Operation(
    name="records.update",
    method="PUT",
    path="/api/v1/records/{record_id}",
    parameters=(
        Parameter("record_id", "record_id", "path", "simple"),
        Parameter("resolve_artifacts", "resolve_artifacts", "query", "form", explode=True),
        Parameter("include_children", "include_children", "query", "form", explode=True),
    ),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.RecordUpdate,
        fields=(
            ("add_child_records", "add_child_records"),
            ("remove_child_records", "remove_child_records"),
            ("parent_record_id", "parent_record_id"),
            ("add_case_ids", "add_case_ids"),
            ("remove_case_ids", "remove_case_ids"),
            ("field_values", "field_values"),
        ),
        is_required=True,
    ),
    answers=(Answer("200", "application/json", lambda: models.Record),),
    errors=_ERRORS_2,
    security=_SECURITY,
)
_DELETE: Operation[None] = Operation(
    name="records.delete",
    method="DELETE",
    path="/api/v1/records/{record_id}",
    parameters=(Parameter("record_id", "record_id", "path", "simple"),),
    answers=(Answer("204"),),
    errors=_ERRORS_3,
    security=_SECURITY,
)


class Records:
    """The rows that stories write, each of a record type."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def artifacts(self) -> RecordsArtifacts:
        """The large values of records."""
        from .records_artifacts import RecordsArtifacts

        return RecordsArtifacts(self._transport)

    @cached_property
    def child_records(self) -> RecordsChildRecords:
        """Child records of records."""
        from .records_child_records import RecordsChildRecords

        return RecordsChildRecords(self._transport)

    @cached_property
    def with_raw_response(self) -> RawRecords:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawRecords(self)

    @cached_property
    def with_streaming_response(self) -> StreamedRecords:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedRecords(self)

    def list(
        self,
        *,
        record_type_id: int | Omit = OMIT,
        record_field_ids: Sequence[int] | Omit = OMIT,
        range_start: datetime | Omit = OMIT,
        range_end: datetime | Omit = OMIT,
        story_ids: Sequence[int] | Omit = OMIT,
        story_container_ids: Sequence[int] | Omit = OMIT,
        order_direction: RecordsListOrderDirection | Omit = OMIT,
        order_field_id: int | Omit = OMIT,
        filters: Sequence[RecordFilter | RecordFilterDict] | Omit = OMIT,
        test_mode: bool | Omit = OMIT,
        per_page: int | Omit = OMIT,
        page: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Pages[Record, RecordList]:
        """List records.

        Returns one page of records. Either the type or the fields must be named. These requests
        have a limit of their own, 400 a minute.

        Args:
            record_type_id: Return only records of this type; this or the fields must be named.
            record_field_ids: The ids of the fields whose values are returned. Shown by example.
            range_start: The earliest moment of the period that the records come from.
            range_end: The latest moment of the period that the records come from.
            story_ids: Return only records of these stories, by internal id.
                `story_container_ids[]` takes its place. Deprecated. Inferred.
            story_container_ids: Return only records of these stories. It cannot stand beside
                `story_ids[]`. Inferred.
            order_direction: Whether the records come in ascending or descending order. One of
                `ASC`, `DESC`. Default: `DESC`.
            order_field_id: The field whose values the records are ordered by.
            filters: Return only records that pass all these filters, sent as JSON. The page
                shows them so; how they are spelled in a URL was cut off. Assumed.
            test_mode: Whether to return records of tests instead of others. Inferred.
            per_page: How many entries a page holds, 500 at most. Default: `20`.
            page: The number of the page; the first is 1. Default: `1`.

        Returns:
            The items of every page, fetched as they are needed; `.pages()` gives the pages.

        Raises:
            AuthenticationError: The key is absent or not valid.
            UnprocessableEntityError: A value in the request is not allowed.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/records/list/
        """
        return self._transport.pages(
            _LIST,
            {
                "record_type_id": record_type_id,
                "record_field_ids": record_field_ids,
                "range_start": range_start,
                "range_end": range_end,
                "story_ids": story_ids,
                "story_container_ids": story_container_ids,
                "order_direction": order_direction,
                "order_field_id": order_field_id,
                "filters": filters,
                "test_mode": test_mode,
                "per_page": per_page,
                "page": page,
            },
            options,
        )

    def create(
        self,
        *,
        record_type_id: int,
        field_values: Sequence[RecordFieldValue | RecordFieldValueDict],
        resolve_artifacts: bool | Omit = OMIT,
        case_ids: Sequence[int] | Omit = OMIT,
        parent_record_id: int | Omit = OMIT,
        test_mode: bool | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Record:
        """Create a record.

        Creates a record. Sending it twice creates two. A moment is stored as UTC: its offset is
        dropped, and the time is not converted.

        Sent again by itself only where the vendor refused it.

        Args:
            record_type_id: The type of the record.
            field_values: The values of the record.
            resolve_artifacts: Whether the answer holds large values themselves; `false` returns
                references to them. Default: `True`.
            case_ids: The cases to put the record on, 5 at most.
            parent_record_id: The parent record.
            test_mode: Whether the record is for a test. Default: `False`.

        Returns:
            The record that was created.

        Raises:
            AuthenticationError: The key is absent or not valid.
            UnprocessableEntityError: A value in the request is not allowed.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/stories/docs/api/records/create/
        """
        return self._transport.send(
            _CREATE,
            {
                "record_type_id": record_type_id,
                "field_values": field_values,
                "resolve_artifacts": resolve_artifacts,
                "case_ids": case_ids,
                "parent_record_id": parent_record_id,
                "test_mode": test_mode,
            },
            options,
        )

    def query(self, *, body: Mapping[str, object], **options: Unpack[Options]) -> Any:
        """Query records.

        Aggregates the values of records. A page on good practice names it, and neither its
        method nor its version nor its keys. It has a limit of its own, 200 a minute.

        Assumed: not stated by the vendor's page.

        Args:
            body: What to aggregate. Fields are named by `field_id` or by `field_name`; no page
                shows the other keys.

        Returns:
            What was asked for. No page shows it.

        Raises:
            AuthenticationError: The key is absent or not valid.
            UnprocessableEntityError: A value in the request is not allowed.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/records/best-practices/
        """
        return self._transport.send(_QUERY, {"body": body}, options)

    def get(
        self,
        record_id: int,
        *,
        record_type_id: int | Omit = OMIT,
        record_field_ids: Sequence[int] | Omit = OMIT,
        resolve_artifacts: bool | Omit = OMIT,
        include_children: bool | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Record:
        """Get a record.

        Returns one record.

        Args:
            record_id: The id of the record.
            record_type_id: The type that the record is expected to have; with another one it is
                not found.
            record_field_ids: The ids of the fields whose values are returned. Shown by example.
            resolve_artifacts: Whether the answer holds large values themselves instead of their
                ids. Default: `False`.
            include_children: `true` returns the child records whole, `false` none of them;
                without it there are their ids only.

        Returns:
            The record.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            UnprocessableEntityError: A value in the request is not allowed.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/stories/docs/api/records/get/
        """
        return self._transport.send(
            _GET,
            {
                "record_id": record_id,
                "record_type_id": record_type_id,
                "record_field_ids": record_field_ids,
                "resolve_artifacts": resolve_artifacts,
                "include_children": include_children,
            },
            options,
        )

    def update(
        self,
        record_id: int,
        *,
        resolve_artifacts: bool | Omit = OMIT,
        include_children: bool | Omit = OMIT,
        add_child_records: Sequence[int] | Omit = OMIT,
        remove_child_records: Sequence[int] | Omit = OMIT,
        parent_record_id: int | None | Omit = OMIT,
        add_case_ids: Sequence[int] | Omit = OMIT,
        remove_case_ids: Sequence[int] | Omit = OMIT,
        field_values: Sequence[RecordFieldValue | RecordFieldValueDict] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Record:
        """Update a record.

        Changes what the body names and leaves the rest of the record as it is. Without
        parameters it answers more than the operation that gets a record.

        What is not passed stays as it is.

        Args:
            record_id: The id of the record.
            resolve_artifacts: Whether the answer holds large values themselves; `false` returns
                references to them. Default: `True`.
            include_children: Whether the answer holds the child records.
            add_child_records: The ids of records to make child records.
            remove_child_records: The ids of child records that are to stand alone.
            parent_record_id: The parent record; null unlinks the record from its parent.
            add_case_ids: The ids of cases to put the record on.
            remove_case_ids: The ids of cases to take the record off.
            field_values: The values to change.

        Returns:
            The record after the change.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            UnprocessableEntityError: A value in the request is not allowed.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/stories/docs/api/records/update/
        """
        return self._transport.send(
            _UPDATE,
            {
                "record_id": record_id,
                "resolve_artifacts": resolve_artifacts,
                "include_children": include_children,
                "add_child_records": add_child_records,
                "remove_child_records": remove_child_records,
                "parent_record_id": parent_record_id,
                "add_case_ids": add_case_ids,
                "remove_case_ids": remove_case_ids,
                "field_values": field_values,
            },
            options,
        )

    def delete(self, record_id: int, **options: Unpack[Options]) -> None:
        """Delete a record.

        Deletes a record.

        Args:
            record_id: The id of the record.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/stories/docs/api/records/delete/
        """
        return self._transport.send(_DELETE, {"record_id": record_id}, options)


class AsyncRecords:
    """The rows that stories write, each of a record type."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def artifacts(self) -> AsyncRecordsArtifacts:
        """The large values of records."""
        from .records_artifacts import AsyncRecordsArtifacts

        return AsyncRecordsArtifacts(self._transport)

    @cached_property
    def child_records(self) -> AsyncRecordsChildRecords:
        """Child records of records."""
        from .records_child_records import AsyncRecordsChildRecords

        return AsyncRecordsChildRecords(self._transport)

    @cached_property
    def with_raw_response(self) -> AsyncRawRecords:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawRecords(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedRecords:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedRecords(self)

    def list(
        self,
        *,
        record_type_id: int | Omit = OMIT,
        record_field_ids: Sequence[int] | Omit = OMIT,
        range_start: datetime | Omit = OMIT,
        range_end: datetime | Omit = OMIT,
        story_ids: Sequence[int] | Omit = OMIT,
        story_container_ids: Sequence[int] | Omit = OMIT,
        order_direction: RecordsListOrderDirection | Omit = OMIT,
        order_field_id: int | Omit = OMIT,
        filters: Sequence[RecordFilter | RecordFilterDict] | Omit = OMIT,
        test_mode: bool | Omit = OMIT,
        per_page: int | Omit = OMIT,
        page: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> AsyncPages[Record, RecordList]:
        """See `Records.list`."""
        return self._transport.pages(
            _LIST,
            {
                "record_type_id": record_type_id,
                "record_field_ids": record_field_ids,
                "range_start": range_start,
                "range_end": range_end,
                "story_ids": story_ids,
                "story_container_ids": story_container_ids,
                "order_direction": order_direction,
                "order_field_id": order_field_id,
                "filters": filters,
                "test_mode": test_mode,
                "per_page": per_page,
                "page": page,
            },
            options,
        )

    async def create(
        self,
        *,
        record_type_id: int,
        field_values: Sequence[RecordFieldValue | RecordFieldValueDict],
        resolve_artifacts: bool | Omit = OMIT,
        case_ids: Sequence[int] | Omit = OMIT,
        parent_record_id: int | Omit = OMIT,
        test_mode: bool | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Record:
        """See `Records.create`."""
        return await self._transport.send(
            _CREATE,
            {
                "record_type_id": record_type_id,
                "field_values": field_values,
                "resolve_artifacts": resolve_artifacts,
                "case_ids": case_ids,
                "parent_record_id": parent_record_id,
                "test_mode": test_mode,
            },
            options,
        )

    async def query(self, *, body: Mapping[str, object], **options: Unpack[Options]) -> Any:
        """See `Records.query`."""
        return await self._transport.send(_QUERY, {"body": body}, options)

    async def get(
        self,
        record_id: int,
        *,
        record_type_id: int | Omit = OMIT,
        record_field_ids: Sequence[int] | Omit = OMIT,
        resolve_artifacts: bool | Omit = OMIT,
        include_children: bool | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Record:
        """See `Records.get`."""
        return await self._transport.send(
            _GET,
            {
                "record_id": record_id,
                "record_type_id": record_type_id,
                "record_field_ids": record_field_ids,
                "resolve_artifacts": resolve_artifacts,
                "include_children": include_children,
            },
            options,
        )

    async def update(
        self,
        record_id: int,
        *,
        resolve_artifacts: bool | Omit = OMIT,
        include_children: bool | Omit = OMIT,
        add_child_records: Sequence[int] | Omit = OMIT,
        remove_child_records: Sequence[int] | Omit = OMIT,
        parent_record_id: int | None | Omit = OMIT,
        add_case_ids: Sequence[int] | Omit = OMIT,
        remove_case_ids: Sequence[int] | Omit = OMIT,
        field_values: Sequence[RecordFieldValue | RecordFieldValueDict] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Record:
        """See `Records.update`."""
        return await self._transport.send(
            _UPDATE,
            {
                "record_id": record_id,
                "resolve_artifacts": resolve_artifacts,
                "include_children": include_children,
                "add_child_records": add_child_records,
                "remove_child_records": remove_child_records,
                "parent_record_id": parent_record_id,
                "add_case_ids": add_case_ids,
                "remove_case_ids": remove_case_ids,
                "field_values": field_values,
            },
            options,
        )

    async def delete(self, record_id: int, **options: Unpack[Options]) -> None:
        """See `Records.delete`."""
        return await self._transport.send(_DELETE, {"record_id": record_id}, options)


class RawRecords:
    """The methods of `Records`, answering `RawResponse`."""

    def __init__(self, resource: Records) -> None:
        self.list = raw_page(resource.list)
        self.create = raw(resource.create)
        self.query = raw(resource.query)
        self.get = raw(resource.get)
        self.update = raw(resource.update)
        self.delete = raw(resource.delete)


class AsyncRawRecords:
    """The methods of `AsyncRecords`, answering `RawResponse`."""

    def __init__(self, resource: AsyncRecords) -> None:
        self.list = async_raw_page(resource.list)
        self.create = async_raw(resource.create)
        self.query = async_raw(resource.query)
        self.get = async_raw(resource.get)
        self.update = async_raw(resource.update)
        self.delete = async_raw(resource.delete)


class StreamedRecords:
    """The methods of `Records`, answering `StreamedResponse`."""

    def __init__(self, resource: Records) -> None:
        self.list = streamed_page(resource.list)
        self.create = streamed(resource.create)
        self.query = streamed(resource.query)
        self.get = streamed(resource.get)
        self.update = streamed(resource.update)
        self.delete = streamed(resource.delete)


class AsyncStreamedRecords:
    """The methods of `AsyncRecords`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncRecords) -> None:
        self.list = async_streamed_page(resource.list)
        self.create = async_streamed(resource.create)
        self.query = async_streamed(resource.query)
        self.get = async_streamed(resource.get)
        self.update = async_streamed(resource.update)
        self.delete = async_streamed(resource.delete)
