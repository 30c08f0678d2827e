"""Email addresses of lists."""

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
    from ..inputs.shared_list_create import ListCreateData
    from ..inputs.typed_dicts import ListCreateDataDict
    from ..models.shared_persona_list import PersonaListAnswer

_ERRORS = (
    Answer("400", "application/json", lambda: models.Error),
    Answer("401", "application/json", lambda: models.Error),
    Answer("403", "application/json", lambda: models.Error),
    Answer("409", "application/json", lambda: models.Error),
    Answer("422", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
)
_SECURITY = ((("bearerAuth", ()),),)
_CREATE: Operation[PersonaListAnswer] = Operation(
    name="lists.email_addresses.create",
    method="POST",
    path="/list/email-addresses",
    parameters=(
        Parameter("include", "include", "query", "form"),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
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


class ListsEmailAddresses:
    """Email addresses of lists."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawListsEmailAddresses:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawListsEmailAddresses(self)

    @cached_property
    def with_streaming_response(self) -> StreamedListsEmailAddresses:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedListsEmailAddresses(self)

    def create(
        self,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        data: ListCreateData | ListCreateDataDict | Omit = OMIT,
        **options: Unpack[Options],
    ) -> PersonaListAnswer:
        """Create a list of email addresses.

        Makes a list for email addresses or their domains. Items are added to it afterwards, one
        with each call or many at once with an import.

        Carries an idempotency key, the same for each attempt.

        Args:
            include: Paths of relationships, such as `accounts` or `case-comments`. The objects
                they lead to are returned in full in `included`.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.
            data: The list to create.

        Returns:
            The new list.

        Raises:
            BadRequestError: The request was malformed.
            AuthenticationError: The API key is absent or not valid.
            PermissionDeniedError: The API key may not make this call.
            ConflictError: Another request got in the way, or what was asked for exists already.
            UnprocessableEntityError: A value in the request is not acceptable.
            RateLimitError: The rate limit or a quota is used up. Wait longer from one try to
                the next.

        See https://github.com/persona-id/persona-openapi/blob/a1526b5/2025-12-08/openapi-bundled.yaml
        """
        return self._transport.send(
            _CREATE, {"include": include, "fields": fields, "data": data}, options
        )


class AsyncListsEmailAddresses:
    """Email addresses of lists."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawListsEmailAddresses:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawListsEmailAddresses(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedListsEmailAddresses:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedListsEmailAddresses(self)

    async def create(
        self,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        data: ListCreateData | ListCreateDataDict | Omit = OMIT,
        **options: Unpack[Options],
    ) -> PersonaListAnswer:
        """See `ListsEmailAddresses.create`."""
        return await self._transport.send(
            _CREATE, {"include": include, "fields": fields, "data": data}, options
        )


class RawListsEmailAddresses:
    """The methods of `ListsEmailAddresses`, answering `RawResponse`."""

    def __init__(self, resource: ListsEmailAddresses) -> None:
        self.create = raw(resource.create)


class AsyncRawListsEmailAddresses:
    """The methods of `AsyncListsEmailAddresses`, answering `RawResponse`."""

    def __init__(self, resource: AsyncListsEmailAddresses) -> None:
        self.create = async_raw(resource.create)


class StreamedListsEmailAddresses:
    """The methods of `ListsEmailAddresses`, answering `StreamedResponse`."""

    def __init__(self, resource: ListsEmailAddresses) -> None:
        self.create = streamed(resource.create)


class AsyncStreamedListsEmailAddresses:
    """The methods of `AsyncListsEmailAddresses`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncListsEmailAddresses) -> None:
        self.create = async_streamed(resource.create)
