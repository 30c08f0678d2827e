"""Where events are sent to."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import inputs, models
from .._runtime.operation import Answer, Body, LinkPages, Operation, Parameter
from .._runtime.response import async_raw, async_raw_page, raw, raw_page
from .._runtime.streamed import async_streamed, async_streamed_page, streamed, streamed_page
from .._runtime.types import OMIT
from ..webhooks import WEBHOOKS, WebhookReceiver

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Unpack

    from .._runtime.async_transport import AsyncTransport
    from .._runtime.pagination import AsyncPages, Pages
    from .._runtime.sync_transport import SyncTransport
    from .._runtime.types import ArrayOf, Omit, Options
    from ..inputs.shared_page import Page
    from ..inputs.typed_dicts import (
        PageDict,
        WebhookCreateDataDict,
        WebhookSecretRotationMetaDict,
        WebhookUpdateDataDict,
    )
    from ..inputs.webhooks import WebhookCreateData, WebhookSecretRotationMeta, WebhookUpdateData
    from ..models.webhooks import Webhook, WebhookAnswer, WebhookList, WebhookWithSecretAnswer

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
_LIST: Operation[WebhookList] = Operation(
    name="webhooks.list",
    method="GET",
    path="/webhooks",
    parameters=(
        Parameter("page", "page", "query", "deepObject", explode=True, type=lambda: inputs.Page),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.WebhookList),),
    errors=_ERRORS,
    security=_SECURITY,
    pages=LinkPages(next="/links/next", items="/data"),
)
_CREATE: Operation[WebhookWithSecretAnswer] = Operation(
    name="webhooks.create",
    method="POST",
    path="/webhooks",
    parameters=(
        Parameter("include", "include", "query", "form"),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.WebhookCreate,
        fields=(("data", "data"),),
        is_required=True,
    ),
    answers=(Answer("201", "application/json", lambda: models.WebhookWithSecretAnswer),),
    errors=_ERRORS_2,
    security=_SECURITY,
    idempotency_header="Idempotency-Key",
    idempotency_window=86400.0,
)
_GET: Operation[WebhookWithSecretAnswer] = Operation(
    name="webhooks.get",
    method="GET",
    path="/webhooks/{webhook-id}",
    parameters=(
        Parameter("webhook_id", "webhook-id", "path", "simple"),
        Parameter("include", "include", "query", "form"),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.WebhookWithSecretAnswer),),
    errors=_ERRORS_3,
    security=_SECURITY,
)
_UPDATE: Operation[WebhookAnswer] = Operation(
    name="webhooks.update",
    method="PATCH",
    path="/webhooks/{webhook-id}",
    parameters=(
        Parameter("webhook_id", "webhook-id", "path", "simple"),
        Parameter("include", "include", "query", "form"),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.WebhookUpdate,
        fields=(("data", "data"),),
    ),
    answers=(Answer("200", "application/json", lambda: models.WebhookAnswer),),
    errors=_ERRORS_4,
    security=_SECURITY,
)
_ARCHIVE: Operation[WebhookAnswer] = Operation(
    name="webhooks.archive",
    method="POST",
    path="/webhooks/{webhook-id}/archive",
    parameters=(
        Parameter("webhook_id", "webhook-id", "path", "simple"),
        Parameter("include", "include", "query", "form"),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.WebhookAnswer),),
    errors=_ERRORS_4,
    security=_SECURITY,
    idempotency_header="Idempotency-Key",
    idempotency_window=86400.0,
)
_ENABLE: Operation[WebhookAnswer] = Operation(
    name="webhooks.enable",
    method="POST",
    path="/webhooks/{webhook-id}/enable",
    parameters=(
        Parameter("webhook_id", "webhook-id", "path", "simple"),
        Parameter("include", "include", "query", "form"),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.WebhookAnswer),),
    errors=_ERRORS_4,
    security=_SECURITY,
    idempotency_header="Idempotency-Key",
    idempotency_window=86400.0,
)
_DISABLE: Operation[WebhookAnswer] = Operation(
    name="webhooks.disable",
    method="POST",
    path="/webhooks/{webhook-id}/disable",
    parameters=(
        Parameter("webhook_id", "webhook-id", "path", "simple"),
        Parameter("include", "include", "query", "form"),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.WebhookAnswer),),
    errors=_ERRORS_4,
    security=_SECURITY,
    idempotency_header="Idempotency-Key",
    idempotency_window=86400.0,
)
_ROTATE_SECRET: Operation[WebhookWithSecretAnswer] = Operation(
    name="webhooks.rotate_secret",
    method="POST",
    path="/webhooks/{webhook-id}/rotate-secret",
    parameters=(
        Parameter("webhook_id", "webhook-id", "path", "simple"),
        Parameter("include", "include", "query", "form"),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.WebhookSecretRotation,
        fields=(("meta", "meta"),),
    ),
    answers=(Answer("200", "application/json", lambda: models.WebhookWithSecretAnswer),),
    errors=_ERRORS_4,
    security=_SECURITY,
    idempotency_header="Idempotency-Key",
    idempotency_window=86400.0,
)
_CLONE: Operation[WebhookWithSecretAnswer] = Operation(
    name="webhooks.clone",
    method="POST",
    path="/webhooks/{webhook-id}/clone",
    parameters=(
        Parameter("webhook_id", "webhook-id", "path", "simple"),
        Parameter("include", "include", "query", "form"),
        Parameter("fields", "fields", "query", "deepObject", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.WebhookWithSecretAnswer),),
    errors=_ERRORS_4,
    security=_SECURITY,
    idempotency_header="Idempotency-Key",
    idempotency_window=86400.0,
)


class Webhooks(WebhookReceiver):
    """Where events are sent to."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport
        self._receiver = self._transport.receiver(WEBHOOKS)

    @cached_property
    def with_raw_response(self) -> RawWebhooks:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawWebhooks(self)

    @cached_property
    def with_streaming_response(self) -> StreamedWebhooks:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedWebhooks(self)

    def list(
        self,
        *,
        page: Page | PageDict | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Pages[Webhook, WebhookList]:
        """List webhooks.

        Returns one page of the webhooks of the environment, newest first, without their
        secrets.

        Args:
            page: Which page is returned, and how long it is.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.

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
        return self._transport.pages(_LIST, {"page": page, "fields": fields}, options)

    def create(
        self,
        *,
        data: WebhookCreateData | WebhookCreateDataDict,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> WebhookWithSecretAnswer:
        """Create a webhook.

        Registers an address that events are sent to. The answer holds the secret that
        deliveries are signed with. The new webhook is disabled in the vendor's example; see the
        call that enables it.

        Carries an idempotency key, the same for each attempt.

        Args:
            data: The webhook itself.
            include: Paths of relationships, such as `accounts` or `case-comments`. The objects
                they lead to are returned in full in `included`.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.

        Returns:
            The new webhook, with its secret.

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
        webhook_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> WebhookWithSecretAnswer:
        """Get a webhook.

        Returns one webhook, with its secrets.

        Args:
            webhook_id: The id of the webhook, which starts with `wbh_`.
            include: Paths of relationships, such as `accounts` or `case-comments`. The objects
                they lead to are returned in full in `included`.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.

        Returns:
            The webhook, with its secrets.

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
            _GET, {"webhook_id": webhook_id, "include": include, "fields": fields}, options
        )

    def update(
        self,
        webhook_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        data: WebhookUpdateData | WebhookUpdateDataDict | Omit = OMIT,
        **options: Unpack[Options],
    ) -> WebhookAnswer:
        """Update a webhook.

        Changes where a webhook sends to, which events, and in what form. The answer holds no
        secret.

        Args:
            webhook_id: The id of the webhook, which starts with `wbh_`.
            include: Paths of relationships, such as `accounts` or `case-comments`. The objects
                they lead to are returned in full in `included`.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.
            data: The webhook itself.

        Returns:
            The webhook, without its secrets.

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
            {"webhook_id": webhook_id, "include": include, "fields": fields, "data": data},
            options,
        )

    def archive(
        self,
        webhook_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> WebhookAnswer:
        """Archive a webhook.

        Archives a webhook, which then has the status `archived`. Whether it can be enabled
        again is not documented.

        Carries an idempotency key, the same for each attempt.

        Args:
            webhook_id: The id of the webhook, which starts with `wbh_`.
            include: Paths of relationships, such as `accounts` or `case-comments`. The objects
                they lead to are returned in full in `included`.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.

        Returns:
            The webhook, without its secrets.

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
            _ARCHIVE, {"webhook_id": webhook_id, "include": include, "fields": fields}, options
        )

    def enable(
        self,
        webhook_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> WebhookAnswer:
        """Enable a webhook.

        Turns a webhook on.

        Carries an idempotency key, the same for each attempt.

        Args:
            webhook_id: The id of the webhook, which starts with `wbh_`.
            include: Paths of relationships, such as `accounts` or `case-comments`. The objects
                they lead to are returned in full in `included`.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.

        Returns:
            The webhook, without its secrets.

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
            _ENABLE, {"webhook_id": webhook_id, "include": include, "fields": fields}, options
        )

    def disable(
        self,
        webhook_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> WebhookAnswer:
        """Disable a webhook.

        Turns a webhook off. It can be turned on again.

        Carries an idempotency key, the same for each attempt.

        Args:
            webhook_id: The id of the webhook, which starts with `wbh_`.
            include: Paths of relationships, such as `accounts` or `case-comments`. The objects
                they lead to are returned in full in `included`.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.

        Returns:
            The webhook, without its secrets.

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
            _DISABLE, {"webhook_id": webhook_id, "include": include, "fields": fields}, options
        )

    def rotate_secret(
        self,
        webhook_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        meta: WebhookSecretRotationMeta | WebhookSecretRotationMetaDict | Omit = OMIT,
        **options: Unpack[Options],
    ) -> WebhookWithSecretAnswer:
        """Rotate the secret of a webhook.

        Gives a webhook a new secret, which the answer holds. The one in use so far expires
        after the seconds given; until then a delivery carries a signature for each, and either
        is good.

        Carries an idempotency key, the same for each attempt.

        Args:
            webhook_id: The id of the webhook, which starts with `wbh_`.
            include: Paths of relationships, such as `accounts` or `case-comments`. The objects
                they lead to are returned in full in `included`.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.
            meta: When the old secret expires.

        Returns:
            The webhook, with its secrets.

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
            _ROTATE_SECRET,
            {"webhook_id": webhook_id, "include": include, "fields": fields, "meta": meta},
            options,
        )

    def clone(
        self,
        webhook_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> WebhookWithSecretAnswer:
        """Clone a webhook.

        Makes a new webhook with everything that this one has but the secret. The answer holds
        the new webhook and the secret of its own.

        Carries an idempotency key, the same for each attempt.

        Args:
            webhook_id: The id of the webhook, which starts with `wbh_`.
            include: Paths of relationships, such as `accounts` or `case-comments`. The objects
                they lead to are returned in full in `included`.
            fields: Which attributes are returned, by type of object: names with commas between
                them. Names inside `fields` may be given too, such as `fields.name-first`.

        Returns:
            The webhook, with its secrets.

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
            _CLONE, {"webhook_id": webhook_id, "include": include, "fields": fields}, options
        )


class AsyncWebhooks(WebhookReceiver):
    """Where events are sent to."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport
        self._receiver = self._transport.receiver(WEBHOOKS)

    @cached_property
    def with_raw_response(self) -> AsyncRawWebhooks:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawWebhooks(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedWebhooks:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedWebhooks(self)

    def list(
        self,
        *,
        page: Page | PageDict | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> AsyncPages[Webhook, WebhookList]:
        """See `Webhooks.list`."""
        return self._transport.pages(_LIST, {"page": page, "fields": fields}, options)

    async def create(
        self,
        *,
        data: WebhookCreateData | WebhookCreateDataDict,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> WebhookWithSecretAnswer:
        """See `Webhooks.create`."""
        return await self._transport.send(
            _CREATE, {"data": data, "include": include, "fields": fields}, options
        )

    async def get(
        self,
        webhook_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> WebhookWithSecretAnswer:
        """See `Webhooks.get`."""
        return await self._transport.send(
            _GET, {"webhook_id": webhook_id, "include": include, "fields": fields}, options
        )

    async def update(
        self,
        webhook_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        data: WebhookUpdateData | WebhookUpdateDataDict | Omit = OMIT,
        **options: Unpack[Options],
    ) -> WebhookAnswer:
        """See `Webhooks.update`."""
        return await self._transport.send(
            _UPDATE,
            {"webhook_id": webhook_id, "include": include, "fields": fields, "data": data},
            options,
        )

    async def archive(
        self,
        webhook_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> WebhookAnswer:
        """See `Webhooks.archive`."""
        return await self._transport.send(
            _ARCHIVE, {"webhook_id": webhook_id, "include": include, "fields": fields}, options
        )

    async def enable(
        self,
        webhook_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> WebhookAnswer:
        """See `Webhooks.enable`."""
        return await self._transport.send(
            _ENABLE, {"webhook_id": webhook_id, "include": include, "fields": fields}, options
        )

    async def disable(
        self,
        webhook_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> WebhookAnswer:
        """See `Webhooks.disable`."""
        return await self._transport.send(
            _DISABLE, {"webhook_id": webhook_id, "include": include, "fields": fields}, options
        )

    async def rotate_secret(
        self,
        webhook_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        meta: WebhookSecretRotationMeta | WebhookSecretRotationMetaDict | Omit = OMIT,
        **options: Unpack[Options],
    ) -> WebhookWithSecretAnswer:
        """See `Webhooks.rotate_secret`."""
        return await self._transport.send(
            _ROTATE_SECRET,
            {"webhook_id": webhook_id, "include": include, "fields": fields, "meta": meta},
            options,
        )

    async def clone(
        self,
        webhook_id: str,
        *,
        include: ArrayOf[str] | Omit = OMIT,
        fields: Mapping[str, str] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> WebhookWithSecretAnswer:
        """See `Webhooks.clone`."""
        return await self._transport.send(
            _CLONE, {"webhook_id": webhook_id, "include": include, "fields": fields}, options
        )


class RawWebhooks:
    """The methods of `Webhooks`, answering `RawResponse`."""

    def __init__(self, resource: Webhooks) -> None:
        self.list = raw_page(resource.list)
        self.create = raw(resource.create)
        self.get = raw(resource.get)
        self.update = raw(resource.update)
        self.archive = raw(resource.archive)
        self.enable = raw(resource.enable)
        self.disable = raw(resource.disable)
        self.rotate_secret = raw(resource.rotate_secret)
        self.clone = raw(resource.clone)


class AsyncRawWebhooks:
    """The methods of `AsyncWebhooks`, answering `RawResponse`."""

    def __init__(self, resource: AsyncWebhooks) -> None:
        self.list = async_raw_page(resource.list)
        self.create = async_raw(resource.create)
        self.get = async_raw(resource.get)
        self.update = async_raw(resource.update)
        self.archive = async_raw(resource.archive)
        self.enable = async_raw(resource.enable)
        self.disable = async_raw(resource.disable)
        self.rotate_secret = async_raw(resource.rotate_secret)
        self.clone = async_raw(resource.clone)


class StreamedWebhooks:
    """The methods of `Webhooks`, answering `StreamedResponse`."""

    def __init__(self, resource: Webhooks) -> None:
        self.list = streamed_page(resource.list)
        self.create = streamed(resource.create)
        self.get = streamed(resource.get)
        self.update = streamed(resource.update)
        self.archive = streamed(resource.archive)
        self.enable = streamed(resource.enable)
        self.disable = streamed(resource.disable)
        self.rotate_secret = streamed(resource.rotate_secret)
        self.clone = streamed(resource.clone)


class AsyncStreamedWebhooks:
    """The methods of `AsyncWebhooks`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncWebhooks) -> None:
        self.list = async_streamed_page(resource.list)
        self.create = async_streamed(resource.create)
        self.get = async_streamed(resource.get)
        self.update = async_streamed(resource.update)
        self.archive = async_streamed(resource.archive)
        self.enable = async_streamed(resource.enable)
        self.disable = async_streamed(resource.disable)
        self.rotate_secret = async_streamed(resource.rotate_secret)
        self.clone = async_streamed(resource.clone)
