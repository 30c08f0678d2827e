"""Share tokens of connect."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import inputs, models
from .._runtime.operation import Answer, Body, LinkPages, Operation, Parameter
from .._runtime.response import async_raw, async_raw_page, raw, raw_page
from .._runtime.streamed import async_streamed, async_streamed_page, streamed, streamed_page
from .._runtime.types import OMIT

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Unpack

    from .._runtime.async_transport import AsyncTransport
    from .._runtime.pagination import AsyncPages, Pages
    from .._runtime.sync_transport import SyncTransport
    from .._runtime.types import ArrayOf, Omit, Options
    from ..inputs.connect_share_tokens import (
        ShareTokenCreateData,
        ShareTokenFilter,
        ShareTokenRedemptionData,
        ShareTokenRedemptionMeta,
    )
    from ..inputs.shared_page import Page
    from ..inputs.typed_dicts import (
        PageDict,
        ShareTokenCreateDataDict,
        ShareTokenFilterDict,
        ShareTokenRedemptionDataDict,
        ShareTokenRedemptionMetaDict,
    )
    from ..models.connect_share_tokens import ShareToken, ShareTokenAnswer, ShareTokenList

_ERRORS = (
    Answer("400", "application/json", lambda: models.Error),
    Answer("401", "application/json", lambda: models.Error),
    Answer("403", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
)
_SECURITY = ((("bearerAuth", ()),),)
_ERRORS_2 = (
    Answer("400", "application/json", lambda: models.Error),
    Answer("401", "application/json", lambda: models.Error),
    Answer("403", "application/json", lambda: models.Error),
    Answer("409", "application/json", lambda: models.Error),
    Answer("422", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
)
_ERRORS_3 = (
    Answer("400", "application/json", lambda: models.Error),
    Answer("401", "application/json", lambda: models.Error),
    Answer("403", "application/json", lambda: models.Error),
    Answer("404", "application/json", lambda: models.Error),
    Answer("409", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
)
_ERRORS_4 = (
    Answer("400", "application/json", lambda: models.Error),
    Answer("401", "application/json", lambda: models.Error),
    Answer("403", "application/json", lambda: models.Error),
    Answer("404", "application/json", lambda: models.Error),
    Answer("409", "application/json", lambda: models.Error),
    Answer("422", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
)
_LIST: Operation[ShareTokenList] = Operation(
    name="connect.share_tokens.list",
    method="GET",
    path="/connect/share-tokens",
    parameters=(
        Parameter("page", "page", "query", "deepObject", explode=True, type=lambda: inputs.Page),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
        Parameter(
            "filter",
            "filter",
            "query",
            "deepObject",
            explode=True,
            type=lambda: inputs.ShareTokenFilter,
        ),
    ),
    answers=(Answer("200", "application/json", lambda: models.ShareTokenList),),
    errors=_ERRORS,
    security=_SECURITY,
    pages=LinkPages(next="/links/next", items="/data"),
)
_CREATE: Operation[ShareTokenAnswer] = Operation(
    name="connect.share_tokens.create",
    method="POST",
    path="/connect/share-tokens",
    parameters=(
        Parameter("include", "include", "query", "form"),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.ShareTokenCreate,
        fields=(("data", "data"),),
        is_required=True,
    ),
    answers=(Answer("201", "application/json", lambda: models.ShareTokenAnswer),),
    errors=_ERRORS_2,
    security=_SECURITY,
    idempotency_header="Idempotency-Key",
    idempotency_window=86400.0,
)
_GET: Operation[ShareTokenAnswer] = Operation(
    name="connect.share_tokens.get",
    method="GET",
    path="/connect/share-tokens/{share-token-id}",
    parameters=(
        Parameter("share_token_id", "share-token-id", "path", "simple"),
        Parameter("include", "include", "query", "form"),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
        Parameter("peek_source_data", "peek-source-data", "query", "form", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.ShareTokenAnswer),),
    errors=_ERRORS_3,
    security=_SECURITY,
)
_EXPIRE: Operation[ShareTokenAnswer] = Operation(
    name="connect.share_tokens.expire",
    method="POST",
    path="/connect/share-tokens/{share-token-id}/expire",
    parameters=(
        Parameter("share_token_id", "share-token-id", "path", "simple"),
        Parameter("include", "include", "query", "form"),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.ShareTokenAnswer),),
    errors=_ERRORS_4,
    security=_SECURITY,
    idempotency_header="Idempotency-Key",
    idempotency_window=86400.0,
)
_REDEEM: Operation[ShareTokenAnswer] = Operation(
    name="connect.share_tokens.redeem",
    method="POST",
    path="/connect/share-tokens/{share-token-id}/redeem",
    parameters=(
        Parameter("share_token_id", "share-token-id", "path", "simple"),
        Parameter("include", "include", "query", "form"),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.ShareTokenRedemption,
        fields=(("data", "data"), ("meta", "meta")),
    ),
    answers=(Answer("202", "application/json", lambda: models.ShareTokenAnswer),),
    errors=_ERRORS_4,
    security=_SECURITY,
    idempotency_header="Idempotency-Key",
    idempotency_window=86400.0,
)


class ConnectShareTokens:
    """Share tokens of connect."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawConnectShareTokens:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawConnectShareTokens(self)

    @cached_property
    def with_streaming_response(self) -> StreamedConnectShareTokens:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedConnectShareTokens(self)

    def list(
        self,
        *,
        page: Page | PageDict | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        filter: ShareTokenFilter | ShareTokenFilterDict | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Pages[ShareToken, ShareTokenList]:
        """List share tokens.

        Returns one page of share tokens, newest first, both those given to other organizations
        and those received.

        Args:
            page: Which page is returned, and how long it is.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.
            filter: Which share tokens are returned.

        Returns:
            The items of every page, fetched as they are needed; `.pages()` gives the pages.

        Raises:
            BadRequestError: The request was malformed.
            AuthenticationError: The API key is absent or not valid.
            PermissionDeniedError: The API key may not make this call.
            RateLimitError: The rate limit or a quota is used up. Wait longer from one try to
                the next.

        See https://github.com/persona-id/persona-openapi/blob/a1526b5/2025-12-08/openapi-bundled.yaml
        """
        return self._transport.pages(
            _LIST, {"page": page, "fields": fields, "filter": filter}, options
        )

    def create(
        self,
        *,
        data: ShareTokenCreateData | ShareTokenCreateDataDict,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> ShareTokenAnswer:
        """Create a share token.

        Makes a token by which another organization can take over an account, an inquiry, a
        transaction or a verification through a connection. It expires after 14 days unless
        `expires-in-seconds` says otherwise.

        Carries an idempotency key, the same for each attempt.

        Args:
            data: The share token itself.
            include: Paths of relationships, such as `accounts` or `case-comments`. The objects
                they lead to are returned in full in `included`.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.

        Returns:
            The new share token.

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
            _CREATE, {"data": data, "include": include, "fields": fields}, options
        )

    def get(
        self,
        share_token_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        peek_source_data: bool | Omit = OMIT,
        **options: Unpack[Options],
    ) -> ShareTokenAnswer:
        """Get a share token.

        Returns one share token, which says whether it was redeemed or why that failed. With
        `peek-source-data`, an organization that received it sees beforehand what it would take
        over.

        Args:
            share_token_id: The id of the share token. Those in the vendor's examples start with
                `cnst_`.
            include: Paths of relationships, such as `accounts` or `case-comments`. The objects
                they lead to are returned in full in `included`.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.
            peek_source_data: Whether `source-data` is returned. That happens only to the
                organization that received the token, and only if it may look ahead. Default:
                `False`.

        Returns:
            The share token as it is now.

        Raises:
            BadRequestError: The request was malformed.
            AuthenticationError: The API key is absent or not valid.
            PermissionDeniedError: The API key may not make this call.
            NotFoundError: An object that the request names does not exist.
            ConflictError: Another request got in the way, or what was asked for exists already.
            RateLimitError: The rate limit or a quota is used up. Wait longer from one try to
                the next.

        See https://github.com/persona-id/persona-openapi/blob/a1526b5/2025-12-08/openapi-bundled.yaml
        """
        return self._transport.send(
            _GET,
            {
                "share_token_id": share_token_id,
                "include": include,
                "fields": fields,
                "peek_source_data": peek_source_data,
            },
            options,
        )

    def expire(
        self,
        share_token_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> ShareTokenAnswer:
        """Expire a share token.

        Ends a share token, which cannot be redeemed any more.

        Carries an idempotency key, the same for each attempt.

        Args:
            share_token_id: The id of the share token. Those in the vendor's examples start with
                `cnst_`.
            include: Paths of relationships, such as `accounts` or `case-comments`. The objects
                they lead to are returned in full in `included`.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.

        Returns:
            The share token as it is now.

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
            _EXPIRE,
            {"share_token_id": share_token_id, "include": include, "fields": fields},
            options,
        )

    def redeem(
        self,
        share_token_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        data: ShareTokenRedemptionData | ShareTokenRedemptionDataDict | Omit = OMIT,
        meta: ShareTokenRedemptionMeta | ShareTokenRedemptionMetaDict | Omit = OMIT,
        **options: Unpack[Options],
    ) -> ShareTokenAnswer:
        """Redeem a share token.

        Starts to take over what a share token stands for. With `destination-id`, the data go
        into an account, transaction or inquiry that exists; without it, a new inquiry or
        verification is made from the one shared. The token is `pending` in the answer; get it
        again to see whether it was redeemed.

        Carries an idempotency key, the same for each attempt.

        Args:
            share_token_id: The id of the share token. Those in the vendor's examples start with
                `cnst_`.
            include: Paths of relationships, such as `accounts` or `case-comments`. The objects
                they lead to are returned in full in `included`.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.
            data: The object that the data go into.
            meta: How the data get there.

        Returns:
            The share token, which is being redeemed.

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
            _REDEEM,
            {
                "share_token_id": share_token_id,
                "include": include,
                "fields": fields,
                "data": data,
                "meta": meta,
            },
            options,
        )


class AsyncConnectShareTokens:
    """Share tokens of connect."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawConnectShareTokens:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawConnectShareTokens(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedConnectShareTokens:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedConnectShareTokens(self)

    def list(
        self,
        *,
        page: Page | PageDict | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        filter: ShareTokenFilter | ShareTokenFilterDict | Omit = OMIT,
        **options: Unpack[Options],
    ) -> AsyncPages[ShareToken, ShareTokenList]:
        """See `ConnectShareTokens.list`."""
        return self._transport.pages(
            _LIST, {"page": page, "fields": fields, "filter": filter}, options
        )

    async def create(
        self,
        *,
        data: ShareTokenCreateData | ShareTokenCreateDataDict,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> ShareTokenAnswer:
        """See `ConnectShareTokens.create`."""
        return await self._transport.send(
            _CREATE, {"data": data, "include": include, "fields": fields}, options
        )

    async def get(
        self,
        share_token_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        peek_source_data: bool | Omit = OMIT,
        **options: Unpack[Options],
    ) -> ShareTokenAnswer:
        """See `ConnectShareTokens.get`."""
        return await self._transport.send(
            _GET,
            {
                "share_token_id": share_token_id,
                "include": include,
                "fields": fields,
                "peek_source_data": peek_source_data,
            },
            options,
        )

    async def expire(
        self,
        share_token_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> ShareTokenAnswer:
        """See `ConnectShareTokens.expire`."""
        return await self._transport.send(
            _EXPIRE,
            {"share_token_id": share_token_id, "include": include, "fields": fields},
            options,
        )

    async def redeem(
        self,
        share_token_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        data: ShareTokenRedemptionData | ShareTokenRedemptionDataDict | Omit = OMIT,
        meta: ShareTokenRedemptionMeta | ShareTokenRedemptionMetaDict | Omit = OMIT,
        **options: Unpack[Options],
    ) -> ShareTokenAnswer:
        """See `ConnectShareTokens.redeem`."""
        return await self._transport.send(
            _REDEEM,
            {
                "share_token_id": share_token_id,
                "include": include,
                "fields": fields,
                "data": data,
                "meta": meta,
            },
            options,
        )


class RawConnectShareTokens:
    """The methods of `ConnectShareTokens`, answering `RawResponse`."""

    def __init__(self, resource: ConnectShareTokens) -> None:
        self.list = raw_page(resource.list)
        self.create = raw(resource.create)
        self.get = raw(resource.get)
        self.expire = raw(resource.expire)
        self.redeem = raw(resource.redeem)


class AsyncRawConnectShareTokens:
    """The methods of `AsyncConnectShareTokens`, answering `RawResponse`."""

    def __init__(self, resource: AsyncConnectShareTokens) -> None:
        self.list = async_raw_page(resource.list)
        self.create = async_raw(resource.create)
        self.get = async_raw(resource.get)
        self.expire = async_raw(resource.expire)
        self.redeem = async_raw(resource.redeem)


class StreamedConnectShareTokens:
    """The methods of `ConnectShareTokens`, answering `StreamedResponse`."""

    def __init__(self, resource: ConnectShareTokens) -> None:
        self.list = streamed_page(resource.list)
        self.create = streamed(resource.create)
        self.get = streamed(resource.get)
        self.expire = streamed(resource.expire)
        self.redeem = streamed(resource.redeem)


class AsyncStreamedConnectShareTokens:
    """The methods of `AsyncConnectShareTokens`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncConnectShareTokens) -> None:
        self.list = async_streamed_page(resource.list)
        self.create = async_streamed(resource.create)
        self.get = async_streamed(resource.get)
        self.expire = async_streamed(resource.expire)
        self.redeem = async_streamed(resource.redeem)
