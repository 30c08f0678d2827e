"""Faces of list items."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import inputs, models
from .._runtime.operation import Answer, Body, Operation, Parameter
from .._runtime.response import async_raw, raw
from .._runtime.streamed import async_streamed, streamed
from .._runtime.types import OMIT

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.async_transport import AsyncTransport
    from .._runtime.sync_transport import SyncTransport
    from .._runtime.types import Omit, Options
    from ..inputs.list_items_faces import FaceListItemCreateData
    from ..inputs.typed_dicts import FaceListItemCreateDataDict
    from ..models.list_items_faces import FaceListItemAnswer

_ERRORS = (Answer("400", "application/json", lambda: models.Error),)
_SECURITY = ((("bearerAuth", ()),),)
_CREATE: Operation[FaceListItemAnswer] = Operation(
    name="list_items.faces.create",
    method="POST",
    path="/list-item/faces",
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.FaceListItemCreate,
        fields=(("data", "data"),),
    ),
    answers=(Answer("201", "application/json", lambda: models.FaceListItemAnswer),),
    errors=_ERRORS,
    security=_SECURITY,
    idempotency_header="Idempotency-Key",
    idempotency_window=86400.0,
)
_ARCHIVE: Operation[FaceListItemAnswer] = Operation(
    name="list_items.faces.archive",
    method="DELETE",
    path="/list-item/faces/{list-item-id}",
    parameters=(Parameter("list_item_id", "list-item-id", "path", "simple"),),
    answers=(Answer("200", "application/json", lambda: models.FaceListItemAnswer),),
    errors=_ERRORS,
    security=_SECURITY,
)


class ListItemsFaces:
    """Faces of list items."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawListItemsFaces:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawListItemsFaces(self)

    @cached_property
    def with_streaming_response(self) -> StreamedListItemsFaces:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedListItemsFaces(self)

    def create(
        self,
        *,
        data: FaceListItemCreateData | FaceListItemCreateDataDict | Omit = OMIT,
        **options: Unpack[Options],
    ) -> FaceListItemAnswer:
        """Add a face to a list.

        Puts a face on the list that `list-id` names. Only earlier documents of the vendor have
        this call, and what it returns is inferred from the list items of today.

        Carries an idempotency key, the same for each attempt.

        Inferred: not stated by the vendor's page.

        Body: stated.

        Args:
            data: The item to add.

        Returns:
            The new face list item.

        Raises:
            BadRequestError: The request was malformed.

        See https://github.com/fern-persona/persona-api
        """
        return self._transport.send(_CREATE, {"data": data}, options)

    def archive(self, list_item_id: str, **options: Unpack[Options]) -> FaceListItemAnswer:
        """Archive a face in a list.

        Takes a face on a list out of use. Only earlier documents of the vendor have this call,
        and what it returns is inferred from the list items of today.

        Inferred: not stated by the vendor's page.

        Args:
            list_item_id: The id of the list item. Stated.

        Returns:
            The face list item.

        Raises:
            BadRequestError: The request was malformed.

        See https://github.com/fern-persona/persona-api
        """
        return self._transport.send(_ARCHIVE, {"list_item_id": list_item_id}, options)


class AsyncListItemsFaces:
    """Faces of list items."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawListItemsFaces:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawListItemsFaces(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedListItemsFaces:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedListItemsFaces(self)

    async def create(
        self,
        *,
        data: FaceListItemCreateData | FaceListItemCreateDataDict | Omit = OMIT,
        **options: Unpack[Options],
    ) -> FaceListItemAnswer:
        """See `ListItemsFaces.create`."""
        return await self._transport.send(_CREATE, {"data": data}, options)

    async def archive(self, list_item_id: str, **options: Unpack[Options]) -> FaceListItemAnswer:
        """See `ListItemsFaces.archive`."""
        return await self._transport.send(_ARCHIVE, {"list_item_id": list_item_id}, options)


class RawListItemsFaces:
    """The methods of `ListItemsFaces`, answering `RawResponse`."""

    def __init__(self, resource: ListItemsFaces) -> None:
        self.create = raw(resource.create)
        self.archive = raw(resource.archive)


class AsyncRawListItemsFaces:
    """The methods of `AsyncListItemsFaces`, answering `RawResponse`."""

    def __init__(self, resource: AsyncListItemsFaces) -> None:
        self.create = async_raw(resource.create)
        self.archive = async_raw(resource.archive)


class StreamedListItemsFaces:
    """The methods of `ListItemsFaces`, answering `StreamedResponse`."""

    def __init__(self, resource: ListItemsFaces) -> None:
        self.create = streamed(resource.create)
        self.archive = streamed(resource.archive)


class AsyncStreamedListItemsFaces:
    """The methods of `AsyncListItemsFaces`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncListItemsFaces) -> None:
        self.create = async_streamed(resource.create)
        self.archive = async_streamed(resource.archive)
