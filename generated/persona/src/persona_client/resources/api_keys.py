"""Keys of this API; a key with the right permission manages others."""

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
    from ..inputs.api_keys import ApiKeyCreateData, ApiKeyExpireMeta, ApiKeyFilter, ApiKeyUpdateData
    from ..inputs.shared_page import Page
    from ..inputs.typed_dicts import (
        ApiKeyCreateDataDict,
        ApiKeyExpireMetaDict,
        ApiKeyFilterDict,
        ApiKeyUpdateDataDict,
        PageDict,
    )
    from ..models.api_keys import ApiKey, ApiKeyAnswer, ApiKeyList, ApiKeyWithValueAnswer

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
    Answer("422", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
)
_LIST: Operation[ApiKeyList] = Operation(
    name="api_keys.list",
    method="GET",
    path="/api-keys",
    parameters=(
        Parameter("page", "page", "query", "deepObject", explode=True, type=lambda: inputs.Page),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
        Parameter(
            "filter",
            "filter",
            "query",
            "deepObject",
            explode=True,
            type=lambda: inputs.ApiKeyFilter,
        ),
    ),
    answers=(Answer("200", "application/json", lambda: models.ApiKeyList),),
    errors=_ERRORS,
    security=_SECURITY,
    pages=LinkPages(next="/links/next", items="/data"),
)
_CREATE: Operation[ApiKeyWithValueAnswer] = Operation(
    name="api_keys.create",
    method="POST",
    path="/api-keys",
    parameters=(
        Parameter("include", "include", "query", "form"),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.ApiKeyCreate,
        fields=(("data", "data"),),
        is_required=True,
    ),
    answers=(Answer("201", "application/json", lambda: models.ApiKeyWithValueAnswer),),
    errors=_ERRORS_2,
    security=_SECURITY,
    idempotency_header="Idempotency-Key",
    idempotency_window=86400.0,
)
_GET: Operation[ApiKeyAnswer] = Operation(
    name="api_keys.get",
    method="GET",
    path="/api-keys/{api-key-id}",
    parameters=(
        Parameter("api_key_id", "api-key-id", "path", "simple"),
        Parameter("include", "include", "query", "form"),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.ApiKeyAnswer),),
    errors=_ERRORS,
    security=_SECURITY,
)
_UPDATE: Operation[ApiKeyAnswer] = Operation(
    name="api_keys.update",
    method="PATCH",
    path="/api-keys/{api-key-id}",
    parameters=(
        Parameter("api_key_id", "api-key-id", "path", "simple"),
        Parameter("include", "include", "query", "form"),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.ApiKeyUpdate,
        fields=(("data", "data"),),
        is_required=True,
    ),
    answers=(Answer("200", "application/json", lambda: models.ApiKeyAnswer),),
    errors=_ERRORS_3,
    security=_SECURITY,
)
_EXPIRE: Operation[ApiKeyAnswer] = Operation(
    name="api_keys.expire",
    method="POST",
    path="/api-keys/{api-key-id}/expire",
    parameters=(
        Parameter("api_key_id", "api-key-id", "path", "simple"),
        Parameter("include", "include", "query", "form"),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.ApiKeyExpire,
        fields=(("meta", "meta"),),
        is_required=True,
    ),
    answers=(Answer("200", "application/json", lambda: models.ApiKeyAnswer),),
    errors=_ERRORS_3,
    security=_SECURITY,
    idempotency_header="Idempotency-Key",
    idempotency_window=86400.0,
)
_CLONE: Operation[ApiKeyWithValueAnswer] = Operation(
    name="api_keys.clone",
    method="POST",
    path="/api-keys/{api-key-id}/clone",
    parameters=(
        Parameter("api_key_id", "api-key-id", "path", "simple"),
        Parameter("include", "include", "query", "form"),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.ApiKeyWithValueAnswer),),
    errors=_ERRORS_3,
    security=_SECURITY,
    idempotency_header="Idempotency-Key",
    idempotency_window=86400.0,
)


class ApiKeys:
    """Keys of this API; a key with the right permission manages others."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawApiKeys:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawApiKeys(self)

    @cached_property
    def with_streaming_response(self) -> StreamedApiKeys:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedApiKeys(self)

    def list(
        self,
        *,
        page: Page | PageDict | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        filter: ApiKeyFilter | ApiKeyFilterDict | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Pages[ApiKey, ApiKeyList]:
        """List API keys.

        Returns one page of API keys of the organization, newest first. The keys themselves are
        left out.

        Args:
            page: Which page is returned, and how long it is.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.
            filter: Which API keys are returned.

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
        data: ApiKeyCreateData | ApiKeyCreateDataDict,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> ApiKeyWithValueAnswer:
        """Create an API key.

        Makes an API key with permissions and with defaults for the answers. Only this answer,
        and that to cloning, holds the key itself in `value`; keep it safe, because it is never
        shown again.

        Carries an idempotency key, the same for each attempt.

        Args:
            data: The API key.
            include: Paths of relationships, such as `accounts` or `case-comments`. The objects
                they lead to are returned in full in `included`.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.

        Returns:
            The new API key with the key itself.

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
        api_key_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> ApiKeyAnswer:
        """Get an API key.

        Returns what is known of one API key, without the key itself.

        Args:
            api_key_id: The id of the API key, which starts with `api_`. It is not the key
                itself.
            include: Paths of relationships, such as `accounts` or `case-comments`. The objects
                they lead to are returned in full in `included`.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.

        Returns:
            The API key as it is now, without the key itself.

        Raises:
            BadRequestError: The request was malformed.
            AuthenticationError: The API key is absent or not valid.
            PermissionDeniedError: The API key may not make this call.
            RateLimitError: The rate limit or a quota is used up. Wait longer from one try to
                the next.

        See https://github.com/persona-id/persona-openapi/blob/a1526b5/2025-12-08/openapi-bundled.yaml
        """
        return self._transport.send(
            _GET, {"api_key_id": api_key_id, "include": include, "fields": fields}, options
        )

    def update(
        self,
        api_key_id: str,
        *,
        data: ApiKeyUpdateData | ApiKeyUpdateDataDict,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> ApiKeyAnswer:
        """Update an API key.

        Changes the name, the note, the permissions or the defaults of an API key. The key
        itself stays.

        Args:
            api_key_id: The id of the API key, which starts with `api_`. It is not the key
                itself.
            data: The API key.
            include: Paths of relationships, such as `accounts` or `case-comments`. The objects
                they lead to are returned in full in `included`.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.

        Returns:
            The API key as it is now, without the key itself.

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
            _UPDATE,
            {"api_key_id": api_key_id, "data": data, "include": include, "fields": fields},
            options,
        )

    def expire(
        self,
        api_key_id: str,
        *,
        meta: ApiKeyExpireMeta | ApiKeyExpireMetaDict,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> ApiKeyAnswer:
        """Expire an API key.

        Sets after how many seconds an API key stops working, 30 days at most.

        Carries an idempotency key, the same for each attempt.

        Args:
            api_key_id: The id of the API key, which starts with `api_`. It is not the key
                itself.
            meta: The time.
            include: Paths of relationships, such as `accounts` or `case-comments`. The objects
                they lead to are returned in full in `included`.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.

        Returns:
            The API key as it is now, without the key itself.

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
            {"api_key_id": api_key_id, "meta": meta, "include": include, "fields": fields},
            options,
        )

    def clone(
        self,
        api_key_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> ApiKeyWithValueAnswer:
        """Clone an API key.

        Makes a new API key that has everything in common with another one apart from the key
        itself, which this answer holds in `value` and which is never shown again.

        Carries an idempotency key, the same for each attempt.

        Args:
            api_key_id: The id of the API key, which starts with `api_`. It is not the key
                itself.
            include: Paths of relationships, such as `accounts` or `case-comments`. The objects
                they lead to are returned in full in `included`.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.

        Returns:
            The new API key with the key itself.

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
            _CLONE, {"api_key_id": api_key_id, "include": include, "fields": fields}, options
        )


class AsyncApiKeys:
    """Keys of this API; a key with the right permission manages others."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawApiKeys:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawApiKeys(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedApiKeys:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedApiKeys(self)

    def list(
        self,
        *,
        page: Page | PageDict | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        filter: ApiKeyFilter | ApiKeyFilterDict | Omit = OMIT,
        **options: Unpack[Options],
    ) -> AsyncPages[ApiKey, ApiKeyList]:
        """See `ApiKeys.list`."""
        return self._transport.pages(
            _LIST, {"page": page, "fields": fields, "filter": filter}, options
        )

    async def create(
        self,
        *,
        data: ApiKeyCreateData | ApiKeyCreateDataDict,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> ApiKeyWithValueAnswer:
        """See `ApiKeys.create`."""
        return await self._transport.send(
            _CREATE, {"data": data, "include": include, "fields": fields}, options
        )

    async def get(
        self,
        api_key_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> ApiKeyAnswer:
        """See `ApiKeys.get`."""
        return await self._transport.send(
            _GET, {"api_key_id": api_key_id, "include": include, "fields": fields}, options
        )

    async def update(
        self,
        api_key_id: str,
        *,
        data: ApiKeyUpdateData | ApiKeyUpdateDataDict,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> ApiKeyAnswer:
        """See `ApiKeys.update`."""
        return await self._transport.send(
            _UPDATE,
            {"api_key_id": api_key_id, "data": data, "include": include, "fields": fields},
            options,
        )

    async def expire(
        self,
        api_key_id: str,
        *,
        meta: ApiKeyExpireMeta | ApiKeyExpireMetaDict,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> ApiKeyAnswer:
        """See `ApiKeys.expire`."""
        return await self._transport.send(
            _EXPIRE,
            {"api_key_id": api_key_id, "meta": meta, "include": include, "fields": fields},
            options,
        )

    async def clone(
        self,
        api_key_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> ApiKeyWithValueAnswer:
        """See `ApiKeys.clone`."""
        return await self._transport.send(
            _CLONE, {"api_key_id": api_key_id, "include": include, "fields": fields}, options
        )


class RawApiKeys:
    """The methods of `ApiKeys`, answering `RawResponse`."""

    def __init__(self, resource: ApiKeys) -> None:
        self.list = raw_page(resource.list)
        self.create = raw(resource.create)
        self.get = raw(resource.get)
        self.update = raw(resource.update)
        self.expire = raw(resource.expire)
        self.clone = raw(resource.clone)


class AsyncRawApiKeys:
    """The methods of `AsyncApiKeys`, answering `RawResponse`."""

    def __init__(self, resource: AsyncApiKeys) -> None:
        self.list = async_raw_page(resource.list)
        self.create = async_raw(resource.create)
        self.get = async_raw(resource.get)
        self.update = async_raw(resource.update)
        self.expire = async_raw(resource.expire)
        self.clone = async_raw(resource.clone)


class StreamedApiKeys:
    """The methods of `ApiKeys`, answering `StreamedResponse`."""

    def __init__(self, resource: ApiKeys) -> None:
        self.list = streamed_page(resource.list)
        self.create = streamed(resource.create)
        self.get = streamed(resource.get)
        self.update = streamed(resource.update)
        self.expire = streamed(resource.expire)
        self.clone = streamed(resource.clone)


class AsyncStreamedApiKeys:
    """The methods of `AsyncApiKeys`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncApiKeys) -> None:
        self.list = async_streamed_page(resource.list)
        self.create = async_streamed(resource.create)
        self.get = async_streamed(resource.get)
        self.update = async_streamed(resource.update)
        self.expire = async_streamed(resource.expire)
        self.clone = async_streamed(resource.clone)
