"""The columns that records have."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import inputs, models
from .._runtime.operation import Answer, Body, NumberPages, Operation, Parameter
from .._runtime.response import async_raw, async_raw_page, raw, raw_page
from .._runtime.streamed import async_streamed, async_streamed_page, streamed, streamed_page
from .._runtime.types import OMIT

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from .._runtime.async_transport import AsyncTransport
    from .._runtime.pagination import AsyncPages, Pages
    from .._runtime.sync_transport import SyncTransport
    from .._runtime.types import Omit, Options
    from ..inputs.record_types import (
        RecordFieldCreate,
        RecordFieldUpdate,
        RecordLimitActionInput,
        RetentionColumnInput,
    )
    from ..inputs.typed_dicts import RecordFieldCreateDict, RecordFieldUpdateDict
    from ..models.record_types import RecordType, RecordTypeList

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
    Answer("429", "application/json", lambda: models.Error),
    Answer("default", "application/json", lambda: models.Error),
)
_ERRORS_3 = (
    Answer("400", "application/json", lambda: models.Error),
    Answer("401", "application/json", lambda: models.Error),
    Answer("404", "application/json", lambda: models.Error),
    Answer("422", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
    Answer("default", "application/json", lambda: models.Error),
)
_LIST: Operation[RecordTypeList] = Operation(
    name="record_types.list",
    method="GET",
    path="/api/v1/record_types",
    parameters=(
        Parameter("team_id", "team_id", "query", "form", explode=True),
        Parameter("per_page", "per_page", "query", "form", explode=True),
        Parameter("page", "page", "query", "form", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.RecordTypeList),),
    errors=_ERRORS,
    security=_SECURITY,
    pages=NumberPages(argument="page", next="/meta/next_page_number", items="/record_types"),
)
_CREATE: Operation[RecordType] = Operation(
    name="record_types.create",
    method="POST",
    path="/api/v1/record_types",
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.RecordTypeCreate,
        fields=(
            ("name", "name"),
            ("team_id", "team_id"),
            ("fields", "fields"),
            ("description", "description"),
            ("editable", "editable"),
            ("ttl_days", "ttl_days"),
            ("retention_column_name", "retention_column_name"),
            ("on_limit_reached", "on_limit_reached"),
            ("max_records_limit", "max_records_limit"),
        ),
        is_required=True,
    ),
    answers=(Answer("201", "application/json", lambda: models.RecordType),),
    errors=_ERRORS,
    security=_SECURITY,
)
_GET: Operation[RecordType] = Operation(
    name="record_types.get",
    method="GET",
    path="/api/v1/record_types/{record_type_id}",
    parameters=(Parameter("record_type_id", "record_type_id", "path", "simple"),),
    answers=(Answer("200", "application/json", lambda: models.RecordType),),
    errors=_ERRORS_2,
    security=_SECURITY,
)
_UPDATE: Operation[RecordType] = Operation(
    name="record_types.update",
    method="PUT",
    path="/api/v1/record_types/{record_type_id}",
    parameters=(Parameter("record_type_id", "record_type_id", "path", "simple"),),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.RecordTypeUpdate,
        fields=(
            ("name", "name"),
            ("description", "description"),
            ("editable", "editable"),
            ("ttl_days", "ttl_days"),
            ("retention_column_name", "retention_column_name"),
            ("on_limit_reached", "on_limit_reached"),
            ("max_records_limit", "max_records_limit"),
            ("fields", "fields"),
            ("field_ids_to_delete", "field_ids_to_delete"),
        ),
        is_required=True,
    ),
    answers=(Answer("200", "application/json", lambda: models.RecordType),),
    errors=_ERRORS_3,
    security=_SECURITY,
)
_DELETE: Operation[None] = Operation(
    name="record_types.delete",
    method="DELETE",
    path="/api/v1/record_types/{record_type_id}",
    parameters=(Parameter("record_type_id", "record_type_id", "path", "simple"),),
    answers=(Answer("204"),),
    errors=_ERRORS_2,
    security=_SECURITY,
)


class RecordTypes:
    """The columns that records have."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawRecordTypes:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawRecordTypes(self)

    @cached_property
    def with_streaming_response(self) -> StreamedRecordTypes:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedRecordTypes(self)

    def list(
        self,
        *,
        team_id: int,
        per_page: int | Omit = OMIT,
        page: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Pages[RecordType, RecordTypeList]:
        """List the record types of a team.

        Returns one page of the record types of a team.

        Args:
            team_id: The team that the record types belong to.
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

        See https://www.tines.com/docs/api/records/record_types/list/
        """
        return self._transport.pages(
            _LIST, {"team_id": team_id, "per_page": per_page, "page": page}, options
        )

    def create(
        self,
        *,
        name: str,
        team_id: int,
        fields: Sequence[RecordFieldCreate | RecordFieldCreateDict],
        description: str | Omit = OMIT,
        editable: bool | Omit = OMIT,
        ttl_days: float | Omit = OMIT,
        retention_column_name: RetentionColumnInput | Omit = OMIT,
        on_limit_reached: RecordLimitActionInput | Omit = OMIT,
        max_records_limit: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> RecordType:
        """Create a record type.

        Creates a record type with its fields.

        Args:
            name: What the record type is called.
            team_id: The team that the record type belongs to.
            fields: The fields of the record type.
            description: What the record type is for.
            editable: Whether records can be edited.
            ttl_days: After how many days records are deleted: 0.25, 0.5, or one of the whole
                numbers from 1 to 3650 that the vendor offers.
            retention_column_name: The moment that the days are counted from. One of
                `CREATED_AT`, `UPDATED_AT`. Default: `CREATED_AT`.
            on_limit_reached: What happens when there are too many records. One of `REJECT`,
                `EVICT_OLDEST`. Default: `REJECT`.
            max_records_limit: How many records there may be.

        Returns:
            The record type that was created.

        Raises:
            AuthenticationError: The key is absent or not valid.
            UnprocessableEntityError: A value in the request is not allowed.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/records/record_types/create/
        """
        return self._transport.send(
            _CREATE,
            {
                "name": name,
                "team_id": team_id,
                "fields": fields,
                "description": description,
                "editable": editable,
                "ttl_days": ttl_days,
                "retention_column_name": retention_column_name,
                "on_limit_reached": on_limit_reached,
                "max_records_limit": max_records_limit,
            },
            options,
        )

    def get(self, record_type_id: int, **options: Unpack[Options]) -> RecordType:
        """Get a record type.

        Returns one record type with its fields.

        Args:
            record_type_id: The id of the record type.

        Returns:
            The record type.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/records/record_types/get/
        """
        return self._transport.send(_GET, {"record_type_id": record_type_id}, options)

    def update(
        self,
        record_type_id: int,
        *,
        name: str | Omit = OMIT,
        description: str | Omit = OMIT,
        editable: bool | Omit = OMIT,
        ttl_days: float | Omit = OMIT,
        retention_column_name: RetentionColumnInput | None | Omit = OMIT,
        on_limit_reached: RecordLimitActionInput | Omit = OMIT,
        max_records_limit: int | None | Omit = OMIT,
        fields: Sequence[RecordFieldUpdate | RecordFieldUpdateDict] | Omit = OMIT,
        field_ids_to_delete: Sequence[int] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> RecordType:
        """Update a record type.

        Changes what the body names and leaves the rest of the record type as it is.

        What is not passed stays as it is.

        Args:
            record_type_id: The id of the record type.
            name: What the record type is called.
            description: What the record type is for.
            editable: Whether records can be edited.
            ttl_days: After how many days records are deleted: 0.25, 0.5, or one of the whole
                numbers from 1 to 3650 that the vendor offers.
            retention_column_name: The moment that the days are counted from. Null is refused
                while records are deleted after some days. One of `CREATED_AT`, `UPDATED_AT`.
            on_limit_reached: What happens when there are too many records. One of `REJECT`,
                `EVICT_OLDEST`.
            max_records_limit: How many records there may be; null takes the limit away.
            fields: The fields to change or to add; the others stay. Is merged into the old
                ones.
            field_ids_to_delete: The ids of the fields to delete.

        Returns:
            The record type after the change.

        Raises:
            BadRequestError: The values in the request do not go together.
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            UnprocessableEntityError: A value in the request is not allowed.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/stories/docs/api/records/record_types/update/
        """
        return self._transport.send(
            _UPDATE,
            {
                "record_type_id": record_type_id,
                "name": name,
                "description": description,
                "editable": editable,
                "ttl_days": ttl_days,
                "retention_column_name": retention_column_name,
                "on_limit_reached": on_limit_reached,
                "max_records_limit": max_records_limit,
                "fields": fields,
                "field_ids_to_delete": field_ids_to_delete,
            },
            options,
        )

    def delete(self, record_type_id: int, **options: Unpack[Options]) -> None:
        """Delete a record type.

        Deletes a record type with all its records, artifacts and views.

        Args:
            record_type_id: The id of the record type.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/records/record_types/delete/
        """
        return self._transport.send(_DELETE, {"record_type_id": record_type_id}, options)


class AsyncRecordTypes:
    """The columns that records have."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawRecordTypes:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawRecordTypes(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedRecordTypes:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedRecordTypes(self)

    def list(
        self,
        *,
        team_id: int,
        per_page: int | Omit = OMIT,
        page: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> AsyncPages[RecordType, RecordTypeList]:
        """See `RecordTypes.list`."""
        return self._transport.pages(
            _LIST, {"team_id": team_id, "per_page": per_page, "page": page}, options
        )

    async def create(
        self,
        *,
        name: str,
        team_id: int,
        fields: Sequence[RecordFieldCreate | RecordFieldCreateDict],
        description: str | Omit = OMIT,
        editable: bool | Omit = OMIT,
        ttl_days: float | Omit = OMIT,
        retention_column_name: RetentionColumnInput | Omit = OMIT,
        on_limit_reached: RecordLimitActionInput | Omit = OMIT,
        max_records_limit: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> RecordType:
        """See `RecordTypes.create`."""
        return await self._transport.send(
            _CREATE,
            {
                "name": name,
                "team_id": team_id,
                "fields": fields,
                "description": description,
                "editable": editable,
                "ttl_days": ttl_days,
                "retention_column_name": retention_column_name,
                "on_limit_reached": on_limit_reached,
                "max_records_limit": max_records_limit,
            },
            options,
        )

    async def get(self, record_type_id: int, **options: Unpack[Options]) -> RecordType:
        """See `RecordTypes.get`."""
        return await self._transport.send(_GET, {"record_type_id": record_type_id}, options)

    async def update(
        self,
        record_type_id: int,
        *,
        name: str | Omit = OMIT,
        description: str | Omit = OMIT,
        editable: bool | Omit = OMIT,
        ttl_days: float | Omit = OMIT,
        retention_column_name: RetentionColumnInput | None | Omit = OMIT,
        on_limit_reached: RecordLimitActionInput | Omit = OMIT,
        max_records_limit: int | None | Omit = OMIT,
        fields: Sequence[RecordFieldUpdate | RecordFieldUpdateDict] | Omit = OMIT,
        field_ids_to_delete: Sequence[int] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> RecordType:
        """See `RecordTypes.update`."""
        return await self._transport.send(
            _UPDATE,
            {
                "record_type_id": record_type_id,
                "name": name,
                "description": description,
                "editable": editable,
                "ttl_days": ttl_days,
                "retention_column_name": retention_column_name,
                "on_limit_reached": on_limit_reached,
                "max_records_limit": max_records_limit,
                "fields": fields,
                "field_ids_to_delete": field_ids_to_delete,
            },
            options,
        )

    async def delete(self, record_type_id: int, **options: Unpack[Options]) -> None:
        """See `RecordTypes.delete`."""
        return await self._transport.send(_DELETE, {"record_type_id": record_type_id}, options)


class RawRecordTypes:
    """The methods of `RecordTypes`, answering `RawResponse`."""

    def __init__(self, resource: RecordTypes) -> None:
        self.list = raw_page(resource.list)
        self.create = raw(resource.create)
        self.get = raw(resource.get)
        self.update = raw(resource.update)
        self.delete = raw(resource.delete)


class AsyncRawRecordTypes:
    """The methods of `AsyncRecordTypes`, answering `RawResponse`."""

    def __init__(self, resource: AsyncRecordTypes) -> None:
        self.list = async_raw_page(resource.list)
        self.create = async_raw(resource.create)
        self.get = async_raw(resource.get)
        self.update = async_raw(resource.update)
        self.delete = async_raw(resource.delete)


class StreamedRecordTypes:
    """The methods of `RecordTypes`, answering `StreamedResponse`."""

    def __init__(self, resource: RecordTypes) -> None:
        self.list = streamed_page(resource.list)
        self.create = streamed(resource.create)
        self.get = streamed(resource.get)
        self.update = streamed(resource.update)
        self.delete = streamed(resource.delete)


class AsyncStreamedRecordTypes:
    """The methods of `AsyncRecordTypes`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncRecordTypes) -> None:
        self.list = async_streamed_page(resource.list)
        self.create = async_streamed(resource.create)
        self.get = async_streamed(resource.get)
        self.update = async_streamed(resource.update)
        self.delete = async_streamed(resource.delete)
