"""Fields of list items."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import inputs, models
from .._runtime.operation import Answer, Body, Operation, Parameter
from .._runtime.response import async_raw, raw
from .._runtime.streamed import async_streamed, streamed
from .._runtime.types import OMIT

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Unpack

    from .._runtime.async_transport import AsyncTransport
    from .._runtime.sync_transport import SyncTransport
    from .._runtime.types import ArrayOf, Omit, Options
    from ..inputs.list_items_fields import FieldListItemCreateData
    from ..inputs.typed_dicts import FieldListItemCreateDataDict
    from ..models.list_items_fields import FieldListItemAnswer

_ERRORS = (
    Answer("400", "application/json", lambda: models.Error),
    Answer("401", "application/json", lambda: models.Error),
    Answer("403", "application/json", lambda: models.Error),
    Answer("404", "application/json", lambda: models.Error),
    Answer("409", "application/json", lambda: models.Error),
    Answer("422", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
)
_SECURITY = ((("bearerAuth", ()),),)
_CREATE: Operation[FieldListItemAnswer] = Operation(
    name="list_items.fields.create",
    method="POST",
    path="/list-item/fields",
    parameters=(
        Parameter("include", "include", "query", "form"),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.FieldListItemCreate,
        fields=(("data", "data"),),
    ),
    answers=(Answer("201", "application/json", lambda: models.FieldListItemAnswer),),
    errors=_ERRORS,
    security=_SECURITY,
    idempotency_header="Idempotency-Key",
    idempotency_window=86400.0,
)
_ARCHIVE: Operation[FieldListItemAnswer] = Operation(
    name="list_items.fields.archive",
    method="DELETE",
    path="/list-item/fields/{list-item-id}",
    parameters=(
        Parameter("list_item_id", "list-item-id", "path", "simple"),
        Parameter("include", "include", "query", "form"),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.FieldListItemAnswer),),
    errors=_ERRORS,
    security=_SECURITY,
)
_GET: Operation[FieldListItemAnswer] = Operation(
    name="list_items.fields.get",
    method="GET",
    path="/list-item/fields/{list-item-id}",
    parameters=(
        Parameter("list_item_id", "list-item-id", "path", "simple"),
        Parameter("include", "include", "query", "form"),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.FieldListItemAnswer),),
    errors=_ERRORS,
    security=_SECURITY,
)


class ListItemsFields:
    """Fields of list items."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawListItemsFields:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawListItemsFields(self)

    @cached_property
    def with_streaming_response(self) -> StreamedListItemsFields:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedListItemsFields(self)

    def create(
        self,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        data: FieldListItemCreateData | FieldListItemCreateDataDict | Omit = OMIT,
        **options: Unpack[Options],
    ) -> FieldListItemAnswer:
        """Add the value of a field to a list.

        Puts the value of a field on the list that `list-id` names, which has to be one for
        values of fields. Inquiries that come later are matched against the item until it is
        archived. No call makes such a list, so it has to be there already.

        Carries an idempotency key, the same for each attempt.

        Args:
            include: Paths of relationships, such as `accounts` or `case-comments`. The objects
                they lead to are returned in full in `included`.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.
            data: The item to add.

        Returns:
            The new field list item.

        Raises:
            BadRequestError: The request was malformed.
            AuthenticationError: The API key is absent or not valid.
            PermissionDeniedError: The API key may not make this call.
            NotFoundError: An object that the request names does not exist.
            ConflictError: Another request got in the way, or what was asked for exists already.
            UnprocessableEntityError: A value in the request is not acceptable.
            RateLimitError: The rate limit or a quota is used up. Wait longer from one try to
                the next.

        See https://github.com/persona-id/persona-openapi/blob/a1526b5/2025-12-08/openapi-bundled.yaml
        """
        return self._transport.send(
            _CREATE, {"include": include, "fields": fields, "data": data}, options
        )

    def archive(
        self,
        list_item_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> FieldListItemAnswer:
        """Archive the value of a field in a list.

        Takes the value of a field on a list out of use: inquiries that come later are not
        matched against it. The API has no call that brings it back into use. Returns the item
        as it is then.

        Args:
            list_item_id: The id of the list item.
            include: Paths of relationships, such as `accounts` or `case-comments`. The objects
                they lead to are returned in full in `included`.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.

        Returns:
            The field list item.

        Raises:
            BadRequestError: The request was malformed.
            AuthenticationError: The API key is absent or not valid.
            PermissionDeniedError: The API key may not make this call.
            NotFoundError: An object that the request names does not exist.
            ConflictError: Another request got in the way, or what was asked for exists already.
            UnprocessableEntityError: A value in the request is not acceptable.
            RateLimitError: The rate limit or a quota is used up. Wait longer from one try to
                the next.

        See https://github.com/persona-id/persona-openapi/blob/a1526b5/2025-12-08/openapi-bundled.yaml
        """
        return self._transport.send(
            _ARCHIVE, {"list_item_id": list_item_id, "include": include, "fields": fields}, options
        )

    def get(
        self,
        list_item_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> FieldListItemAnswer:
        """Get the value of a field in a list.

        Returns the value of a field that stands on a list, with its state and the count of its
        matches.

        Args:
            list_item_id: The id of the list item.
            include: Paths of relationships, such as `accounts` or `case-comments`. The objects
                they lead to are returned in full in `included`.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.

        Returns:
            The field list item.

        Raises:
            BadRequestError: The request was malformed.
            AuthenticationError: The API key is absent or not valid.
            PermissionDeniedError: The API key may not make this call.
            NotFoundError: An object that the request names does not exist.
            ConflictError: Another request got in the way, or what was asked for exists already.
            UnprocessableEntityError: A value in the request is not acceptable.
            RateLimitError: The rate limit or a quota is used up. Wait longer from one try to
                the next.

        See https://github.com/persona-id/persona-openapi/blob/a1526b5/2025-12-08/openapi-bundled.yaml
        """
        return self._transport.send(
            _GET, {"list_item_id": list_item_id, "include": include, "fields": fields}, options
        )


class AsyncListItemsFields:
    """Fields of list items."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawListItemsFields:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawListItemsFields(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedListItemsFields:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedListItemsFields(self)

    async def create(
        self,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        data: FieldListItemCreateData | FieldListItemCreateDataDict | Omit = OMIT,
        **options: Unpack[Options],
    ) -> FieldListItemAnswer:
        """See `ListItemsFields.create`."""
        return await self._transport.send(
            _CREATE, {"include": include, "fields": fields, "data": data}, options
        )

    async def archive(
        self,
        list_item_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> FieldListItemAnswer:
        """See `ListItemsFields.archive`."""
        return await self._transport.send(
            _ARCHIVE, {"list_item_id": list_item_id, "include": include, "fields": fields}, options
        )

    async def get(
        self,
        list_item_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> FieldListItemAnswer:
        """See `ListItemsFields.get`."""
        return await self._transport.send(
            _GET, {"list_item_id": list_item_id, "include": include, "fields": fields}, options
        )


class RawListItemsFields:
    """The methods of `ListItemsFields`, answering `RawResponse`."""

    def __init__(self, resource: ListItemsFields) -> None:
        self.create = raw(resource.create)
        self.archive = raw(resource.archive)
        self.get = raw(resource.get)


class AsyncRawListItemsFields:
    """The methods of `AsyncListItemsFields`, answering `RawResponse`."""

    def __init__(self, resource: AsyncListItemsFields) -> None:
        self.create = async_raw(resource.create)
        self.archive = async_raw(resource.archive)
        self.get = async_raw(resource.get)


class StreamedListItemsFields:
    """The methods of `ListItemsFields`, answering `StreamedResponse`."""

    def __init__(self, resource: ListItemsFields) -> None:
        self.create = streamed(resource.create)
        self.archive = streamed(resource.archive)
        self.get = streamed(resource.get)


class AsyncStreamedListItemsFields:
    """The methods of `AsyncListItemsFields`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncListItemsFields) -> None:
        self.create = async_streamed(resource.create)
        self.archive = async_streamed(resource.archive)
        self.get = async_streamed(resource.get)
