"""What kinds of transactions there are, and their fields."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import models
from .._runtime.operation import Answer, Operation, Parameter
from .._runtime.response import async_raw, raw
from .._runtime.streamed import async_streamed, streamed
from .._runtime.types import OMIT

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Unpack

    from .._runtime.async_transport import AsyncTransport
    from .._runtime.sync_transport import SyncTransport
    from .._runtime.types import ArrayOf, Omit, Options
    from ..models.transaction_types import TransactionTypeAnswer

_ERRORS = (
    Answer("400", "application/json", lambda: models.Error),
    Answer("401", "application/json", lambda: models.Error),
    Answer("403", "application/json", lambda: models.Error),
    Answer("404", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
)
_SECURITY = ((("bearerAuth", ()),),)
_GET: Operation[TransactionTypeAnswer] = Operation(
    name="transaction_types.get",
    method="GET",
    path="/transaction-types/{transaction-type-id}",
    parameters=(
        Parameter("transaction_type_id", "transaction-type-id", "path", "simple"),
        Parameter("include", "include", "query", "form"),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.TransactionTypeAnswer),),
    errors=_ERRORS,
    security=_SECURITY,
)


class TransactionTypes:
    """What kinds of transactions there are, and their fields."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawTransactionTypes:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawTransactionTypes(self)

    @cached_property
    def with_streaming_response(self) -> StreamedTransactionTypes:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedTransactionTypes(self)

    def get(
        self,
        transaction_type_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> TransactionTypeAnswer:
        """Get a transaction type.

        Returns one transaction type: its name, and the fields that its transactions have.

        Args:
            transaction_type_id: The id of the transaction type, which starts with `txntp_`.
            include: Paths of relationships, such as `accounts` or `case-comments`. The objects
                they lead to are returned in full in `included`.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.

        Returns:
            The transaction type.

        Raises:
            BadRequestError: The request was malformed.
            AuthenticationError: The API key is absent or not valid.
            PermissionDeniedError: The API key may not make this call.
            NotFoundError: An object that the request names does not exist.
            RateLimitError: The rate limit or a quota is used up. Wait longer from one try to
                the next.

        See https://github.com/persona-id/persona-openapi/blob/a1526b5/2025-12-08/openapi-bundled.yaml
        """
        return self._transport.send(
            _GET,
            {"transaction_type_id": transaction_type_id, "include": include, "fields": fields},
            options,
        )


class AsyncTransactionTypes:
    """What kinds of transactions there are, and their fields."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawTransactionTypes:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawTransactionTypes(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedTransactionTypes:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedTransactionTypes(self)

    async def get(
        self,
        transaction_type_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> TransactionTypeAnswer:
        """See `TransactionTypes.get`."""
        return await self._transport.send(
            _GET,
            {"transaction_type_id": transaction_type_id, "include": include, "fields": fields},
            options,
        )


class RawTransactionTypes:
    """The methods of `TransactionTypes`, answering `RawResponse`."""

    def __init__(self, resource: TransactionTypes) -> None:
        self.get = raw(resource.get)


class AsyncRawTransactionTypes:
    """The methods of `AsyncTransactionTypes`, answering `RawResponse`."""

    def __init__(self, resource: AsyncTransactionTypes) -> None:
        self.get = async_raw(resource.get)


class StreamedTransactionTypes:
    """The methods of `TransactionTypes`, answering `StreamedResponse`."""

    def __init__(self, resource: TransactionTypes) -> None:
        self.get = streamed(resource.get)


class AsyncStreamedTransactionTypes:
    """The methods of `AsyncTransactionTypes`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncTransactionTypes) -> None:
        self.get = async_streamed(resource.get)
