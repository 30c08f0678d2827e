"""Government id numbers of lists."""

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
    name="lists.government_id_numbers.create",
    method="POST",
    path="/list/government-id-numbers",
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


class ListsGovernmentIdNumbers:
    """Government id numbers of lists."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawListsGovernmentIdNumbers:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawListsGovernmentIdNumbers(self)

    @cached_property
    def with_streaming_response(self) -> StreamedListsGovernmentIdNumbers:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedListsGovernmentIdNumbers(self)

    def create(
        self,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        data: ListCreateData | ListCreateDataDict | Omit = OMIT,
        **options: Unpack[Options],
    ) -> PersonaListAnswer:
        """Create a list of government ID numbers.

        Makes a list for numbers of government IDs. Items are added to it afterwards, one with
        each call or many at once with an import.

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


class AsyncListsGovernmentIdNumbers:
    """Government id numbers of lists."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawListsGovernmentIdNumbers:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawListsGovernmentIdNumbers(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedListsGovernmentIdNumbers:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedListsGovernmentIdNumbers(self)

    async def create(
        self,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        data: ListCreateData | ListCreateDataDict | Omit = OMIT,
        **options: Unpack[Options],
    ) -> PersonaListAnswer:
        """See `ListsGovernmentIdNumbers.create`."""
        return await self._transport.send(
            _CREATE, {"include": include, "fields": fields, "data": data}, options
        )


class RawListsGovernmentIdNumbers:
    """The methods of `ListsGovernmentIdNumbers`, answering `RawResponse`."""

    def __init__(self, resource: ListsGovernmentIdNumbers) -> None:
        self.create = raw(resource.create)


class AsyncRawListsGovernmentIdNumbers:
    """The methods of `AsyncListsGovernmentIdNumbers`, answering `RawResponse`."""

    def __init__(self, resource: AsyncListsGovernmentIdNumbers) -> None:
        self.create = async_raw(resource.create)


class StreamedListsGovernmentIdNumbers:
    """The methods of `ListsGovernmentIdNumbers`, answering `StreamedResponse`."""

    def __init__(self, resource: ListsGovernmentIdNumbers) -> None:
        self.create = streamed(resource.create)


class AsyncStreamedListsGovernmentIdNumbers:
    """The methods of `AsyncListsGovernmentIdNumbers`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncListsGovernmentIdNumbers) -> None:
        self.create = async_streamed(resource.create)
