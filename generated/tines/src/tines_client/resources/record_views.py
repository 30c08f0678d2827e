"""How records are shown."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import inputs, models
from .._runtime.operation import Answer, Body, NumberPages, Operation, Parameter
from .._runtime.response import async_raw, async_raw_page, raw, raw_page
from .._runtime.streamed import async_streamed, async_streamed_page, streamed, streamed_page
from .._runtime.types import OMIT

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.async_transport import AsyncTransport
    from .._runtime.pagination import AsyncPages, Pages
    from .._runtime.sync_transport import SyncTransport
    from .._runtime.types import Omit, Options
    from ..inputs.record_views import (
        RecordViewExportInput,
        RecordViewImportMode,
        RecordViewsListOrder,
    )
    from ..inputs.typed_dicts import RecordViewExportInputDict
    from ..models.record_views import RecordView, RecordViewExport, RecordViewList

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
_LIST: Operation[RecordViewList] = Operation(
    name="record_views.list",
    method="GET",
    path="/api/v1/record_views",
    parameters=(
        Parameter("team_id", "team_id", "query", "form", explode=True),
        Parameter("record_type_id", "record_type_id", "query", "form", explode=True),
        Parameter("order", "order", "query", "form", explode=True),
        Parameter("per_page", "per_page", "query", "form", explode=True),
        Parameter("page", "page", "query", "form", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.RecordViewList),),
    errors=_ERRORS,
    security=_SECURITY,
    pages=NumberPages(argument="page", next="/meta/next_page_number", items="/record_views"),
)
_IMPORT_: Operation[RecordView] = Operation(
    name="record_views.import_",
    method="POST",
    path="/api/v1/record_views/import",
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.RecordViewImport,
        fields=(("team_id", "team_id"), ("data", "data"), ("mode", "mode"), ("name", "name")),
        is_required=True,
    ),
    answers=(Answer("201", "application/json", lambda: models.RecordView),),
    errors=_ERRORS,
    security=_SECURITY,
)
_DELETE: Operation[None] = Operation(
    name="record_views.delete",
    method="DELETE",
    path="/api/v1/record_views/{record_view_id}",
    parameters=(Parameter("record_view_id", "record_view_id", "path", "simple"),),
    answers=(Answer("204"),),
    errors=_ERRORS_2,
    security=_SECURITY,
)
_EXPORT: Operation[RecordViewExport] = Operation(
    name="record_views.export",
    method="GET",
    path="/api/v1/record_views/{record_view_id}/export",
    parameters=(Parameter("record_view_id", "record_view_id", "path", "simple"),),
    answers=(Answer("200", "application/json", lambda: models.RecordViewExport),),
    errors=_ERRORS_2,
    security=_SECURITY,
)


class RecordViews:
    """How records are shown."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawRecordViews:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawRecordViews(self)

    @cached_property
    def with_streaming_response(self) -> StreamedRecordViews:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedRecordViews(self)

    def list(
        self,
        *,
        team_id: int | Omit = OMIT,
        record_type_id: int | Omit = OMIT,
        order: RecordViewsListOrder | Omit = OMIT,
        per_page: int | Omit = OMIT,
        page: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Pages[RecordView, RecordViewList]:
        """List record views.

        Returns one page of the views of records.

        Args:
            team_id: Return only views of this team.
            record_type_id: Return only views of this record type.
            order: The order of the views. One of `NAME`, `RECENTLY_CREATED`,
                `RECENTLY_UPDATED`. Default: `NAME`.
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

        See https://www.tines.com/docs/api/records/record_views/list/
        """
        return self._transport.pages(
            _LIST,
            {
                "team_id": team_id,
                "record_type_id": record_type_id,
                "order": order,
                "per_page": per_page,
                "page": page,
            },
            options,
        )

    def import_(
        self,
        *,
        team_id: int,
        data: RecordViewExportInput | RecordViewExportInputDict,
        mode: RecordViewImportMode | Omit = OMIT,
        name: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> RecordView:
        """Import a record view.

        Creates a view from what an export returned, or replaces one. The record types and
        stories that the view needs must exist in the team.

        Args:
            team_id: The team to import the view into.
            data: What an export returned, as it is.
            mode: Whether to create a view or to replace one. One of `new`, `replace`. Default:
                `new`.
            name: What the view is to be called.

        Returns:
            The view.

        Raises:
            AuthenticationError: The key is absent or not valid.
            UnprocessableEntityError: A value in the request is not allowed.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/records/record_views/import/
        """
        return self._transport.send(
            _IMPORT_, {"team_id": team_id, "data": data, "mode": mode, "name": name}, options
        )

    def delete(self, record_view_id: int, **options: Unpack[Options]) -> None:
        """Delete a record view.

        Deletes a view. The records stay.

        Args:
            record_view_id: The id of the view.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/records/record_views/delete/
        """
        return self._transport.send(_DELETE, {"record_view_id": record_view_id}, options)

    def export(self, record_view_id: int, **options: Unpack[Options]) -> RecordViewExport:
        """Export a record view.

        Returns all that a view consists of, to be imported into another team.

        Args:
            record_view_id: The id of the view.

        Returns:
            The view.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/records/record_views/export/
        """
        return self._transport.send(_EXPORT, {"record_view_id": record_view_id}, options)


class AsyncRecordViews:
    """How records are shown."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawRecordViews:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawRecordViews(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedRecordViews:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedRecordViews(self)

    def list(
        self,
        *,
        team_id: int | Omit = OMIT,
        record_type_id: int | Omit = OMIT,
        order: RecordViewsListOrder | Omit = OMIT,
        per_page: int | Omit = OMIT,
        page: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> AsyncPages[RecordView, RecordViewList]:
        """See `RecordViews.list`."""
        return self._transport.pages(
            _LIST,
            {
                "team_id": team_id,
                "record_type_id": record_type_id,
                "order": order,
                "per_page": per_page,
                "page": page,
            },
            options,
        )

    async def import_(
        self,
        *,
        team_id: int,
        data: RecordViewExportInput | RecordViewExportInputDict,
        mode: RecordViewImportMode | Omit = OMIT,
        name: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> RecordView:
        """See `RecordViews.import_`."""
        return await self._transport.send(
            _IMPORT_, {"team_id": team_id, "data": data, "mode": mode, "name": name}, options
        )

    async def delete(self, record_view_id: int, **options: Unpack[Options]) -> None:
        """See `RecordViews.delete`."""
        return await self._transport.send(_DELETE, {"record_view_id": record_view_id}, options)

    async def export(self, record_view_id: int, **options: Unpack[Options]) -> RecordViewExport:
        """See `RecordViews.export`."""
        return await self._transport.send(_EXPORT, {"record_view_id": record_view_id}, options)


class RawRecordViews:
    """The methods of `RecordViews`, answering `RawResponse`."""

    def __init__(self, resource: RecordViews) -> None:
        self.list = raw_page(resource.list)
        self.import_ = raw(resource.import_)
        self.delete = raw(resource.delete)
        self.export = raw(resource.export)


class AsyncRawRecordViews:
    """The methods of `AsyncRecordViews`, answering `RawResponse`."""

    def __init__(self, resource: AsyncRecordViews) -> None:
        self.list = async_raw_page(resource.list)
        self.import_ = async_raw(resource.import_)
        self.delete = async_raw(resource.delete)
        self.export = async_raw(resource.export)


class StreamedRecordViews:
    """The methods of `RecordViews`, answering `StreamedResponse`."""

    def __init__(self, resource: RecordViews) -> None:
        self.list = streamed_page(resource.list)
        self.import_ = streamed(resource.import_)
        self.delete = streamed(resource.delete)
        self.export = streamed(resource.export)


class AsyncStreamedRecordViews:
    """The methods of `AsyncRecordViews`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncRecordViews) -> None:
        self.list = async_streamed_page(resource.list)
        self.import_ = async_streamed(resource.import_)
        self.delete = async_streamed(resource.delete)
        self.export = async_streamed(resource.export)
