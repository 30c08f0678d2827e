"""Relations of accounts."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import inputs, models
from .._runtime.operation import Answer, LinkPages, Operation, Parameter
from .._runtime.response import async_raw_page, raw_page
from .._runtime.streamed import async_streamed_page, streamed_page
from .._runtime.types import OMIT

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Unpack

    from .._runtime.async_transport import AsyncTransport
    from .._runtime.pagination import AsyncPages, Pages
    from .._runtime.sync_transport import SyncTransport
    from .._runtime.types import ArrayOf, Omit, Options
    from ..inputs.accounts_relations import AccountRelationFilter
    from ..inputs.typed_dicts import AccountRelationFilterDict
    from ..models.accounts_relations import AccountRelation, AccountRelationList

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
_LIST: Operation[AccountRelationList] = Operation(
    name="accounts.relations.list",
    method="GET",
    path="/accounts/{account-id}/relations",
    parameters=(
        Parameter("account_id", "account-id", "path", "simple"),
        Parameter(
            "filter",
            "filter",
            "query",
            "deepObject",
            explode=True,
            type=lambda: inputs.AccountRelationFilter,
        ),
        Parameter("include", "include", "query", "form"),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.AccountRelationList),),
    errors=_ERRORS,
    security=_SECURITY,
    pages=LinkPages(next="/links/next", items="/data"),
)


class AccountsRelations:
    """Relations of accounts."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawAccountsRelations:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawAccountsRelations(self)

    @cached_property
    def with_streaming_response(self) -> StreamedAccountsRelations:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedAccountsRelations(self)

    def list(
        self,
        account_id: str,
        *,
        filter: AccountRelationFilter | AccountRelationFilterDict,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Pages[AccountRelation, AccountRelationList]:
        """List what an account is related to.

        Returns one page of the accounts or transactions that an account is related to by one
        relation. Which of the two they are depends on the relation.

        Args:
            account_id: The id of the account, which starts with `act_`.
            filter: Which relation is followed, and when it has to have been made.
            include: Paths of relationships, such as `accounts` or `case-comments`. The objects
                they lead to are returned in full in `included`.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.

        Returns:
            The items of every page, fetched as they are needed; `.pages()` gives the pages.

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
        return self._transport.pages(
            _LIST,
            {"account_id": account_id, "filter": filter, "include": include, "fields": fields},
            options,
        )


class AsyncAccountsRelations:
    """Relations of accounts."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawAccountsRelations:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawAccountsRelations(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedAccountsRelations:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedAccountsRelations(self)

    def list(
        self,
        account_id: str,
        *,
        filter: AccountRelationFilter | AccountRelationFilterDict,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> AsyncPages[AccountRelation, AccountRelationList]:
        """See `AccountsRelations.list`."""
        return self._transport.pages(
            _LIST,
            {"account_id": account_id, "filter": filter, "include": include, "fields": fields},
            options,
        )


class RawAccountsRelations:
    """The methods of `AccountsRelations`, answering `RawResponse`."""

    def __init__(self, resource: AccountsRelations) -> None:
        self.list = raw_page(resource.list)


class AsyncRawAccountsRelations:
    """The methods of `AsyncAccountsRelations`, answering `RawResponse`."""

    def __init__(self, resource: AsyncAccountsRelations) -> None:
        self.list = async_raw_page(resource.list)


class StreamedAccountsRelations:
    """The methods of `AccountsRelations`, answering `StreamedResponse`."""

    def __init__(self, resource: AccountsRelations) -> None:
        self.list = streamed_page(resource.list)


class AsyncStreamedAccountsRelations:
    """The methods of `AsyncAccountsRelations`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncAccountsRelations) -> None:
        self.list = async_streamed_page(resource.list)
