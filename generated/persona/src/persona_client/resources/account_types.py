"""What kinds of accounts there are, and their fields."""

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
    from ..models.account_types import AccountTypeAnswer

_ERRORS = (
    Answer("400", "application/json", lambda: models.Error),
    Answer("401", "application/json", lambda: models.Error),
    Answer("403", "application/json", lambda: models.Error),
    Answer("404", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
)
_SECURITY = ((("bearerAuth", ()),),)
_GET: Operation[AccountTypeAnswer] = Operation(
    name="account_types.get",
    method="GET",
    path="/account-types/{account-type-id}",
    parameters=(
        Parameter("account_type_id", "account-type-id", "path", "simple"),
        Parameter("include", "include", "query", "form"),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.AccountTypeAnswer),),
    errors=_ERRORS,
    security=_SECURITY,
)


class AccountTypes:
    """What kinds of accounts there are, and their fields."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawAccountTypes:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawAccountTypes(self)

    @cached_property
    def with_streaming_response(self) -> StreamedAccountTypes:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedAccountTypes(self)

    def get(
        self,
        account_type_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> AccountTypeAnswer:
        """Get an account type.

        Returns one account type with the fields that its accounts have.

        Args:
            account_type_id: The id of the account type, which starts with `acttp_`.
            include: Paths of relationships, such as `accounts` or `case-comments`. The objects
                they lead to are returned in full in `included`.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.

        Returns:
            The account type, and what `include` asked for.

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
            {"account_type_id": account_type_id, "include": include, "fields": fields},
            options,
        )


class AsyncAccountTypes:
    """What kinds of accounts there are, and their fields."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawAccountTypes:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawAccountTypes(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedAccountTypes:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedAccountTypes(self)

    async def get(
        self,
        account_type_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> AccountTypeAnswer:
        """See `AccountTypes.get`."""
        return await self._transport.send(
            _GET,
            {"account_type_id": account_type_id, "include": include, "fields": fields},
            options,
        )


class RawAccountTypes:
    """The methods of `AccountTypes`, answering `RawResponse`."""

    def __init__(self, resource: AccountTypes) -> None:
        self.get = raw(resource.get)


class AsyncRawAccountTypes:
    """The methods of `AsyncAccountTypes`, answering `RawResponse`."""

    def __init__(self, resource: AsyncAccountTypes) -> None:
        self.get = async_raw(resource.get)


class StreamedAccountTypes:
    """The methods of `AccountTypes`, answering `StreamedResponse`."""

    def __init__(self, resource: AccountTypes) -> None:
        self.get = streamed(resource.get)


class AsyncStreamedAccountTypes:
    """The methods of `AsyncAccountTypes`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncAccountTypes) -> None:
        self.get = async_streamed(resource.get)
