"""Faces of lists."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import inputs, models
from .._runtime.operation import Answer, Body, Operation
from .._runtime.response import async_raw, raw
from .._runtime.streamed import async_streamed, streamed
from .._runtime.types import OMIT

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.async_transport import AsyncTransport
    from .._runtime.sync_transport import SyncTransport
    from .._runtime.types import Omit, Options
    from ..inputs.shared_list_create import ListCreateData
    from ..inputs.typed_dicts import ListCreateDataDict
    from ..models.shared_persona_list import PersonaListAnswer

_ERRORS = (Answer("400", "application/json", lambda: models.Error),)
_SECURITY = ((("bearerAuth", ()),),)
_CREATE: Operation[PersonaListAnswer] = Operation(
    name="lists.faces.create",
    method="POST",
    path="/list/faces",
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.ListCreate,
        fields=(("data", "data"),),
    ),
    answers=(Answer("201", "application/json", lambda: models.PersonaListAnswer),),
    errors=_ERRORS,
    security=_SECURITY,
    idempotency_header="Idempotency-Key",
    idempotency_window=86400.0,
)


class ListsFaces:
    """Faces of lists."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawListsFaces:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawListsFaces(self)

    @cached_property
    def with_streaming_response(self) -> StreamedListsFaces:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedListsFaces(self)

    def create(
        self, *, data: ListCreateData | ListCreateDataDict | Omit = OMIT, **options: Unpack[Options]
    ) -> PersonaListAnswer:
        """Create a list of faces.

        Makes a list for faces. Items are added to it afterwards, one with each call or many at
        once with an import. Only earlier documents of the vendor have this call, and what it
        returns is inferred from the lists of today.

        Carries an idempotency key, the same for each attempt.

        Inferred: not stated by the vendor's page.

        Body: stated.

        Args:
            data: The list to create.

        Returns:
            The new list.

        Raises:
            BadRequestError: The request was malformed.

        See https://github.com/fern-persona/persona-api
        """
        return self._transport.send(_CREATE, {"data": data}, options)


class AsyncListsFaces:
    """Faces of lists."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawListsFaces:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawListsFaces(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedListsFaces:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedListsFaces(self)

    async def create(
        self, *, data: ListCreateData | ListCreateDataDict | Omit = OMIT, **options: Unpack[Options]
    ) -> PersonaListAnswer:
        """See `ListsFaces.create`."""
        return await self._transport.send(_CREATE, {"data": data}, options)


class RawListsFaces:
    """The methods of `ListsFaces`, answering `RawResponse`."""

    def __init__(self, resource: ListsFaces) -> None:
        self.create = raw(resource.create)


class AsyncRawListsFaces:
    """The methods of `AsyncListsFaces`, answering `RawResponse`."""

    def __init__(self, resource: AsyncListsFaces) -> None:
        self.create = async_raw(resource.create)


class StreamedListsFaces:
    """The methods of `ListsFaces`, answering `StreamedResponse`."""

    def __init__(self, resource: ListsFaces) -> None:
        self.create = streamed(resource.create)


class AsyncStreamedListsFaces:
    """The methods of `AsyncListsFaces`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncListsFaces) -> None:
        self.create = async_streamed(resource.create)
