"""Access on behalf of a user."""

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
    from ..inputs.oauth import AuthorizationCodeGrant, ClientAssertionGrant
    from ..inputs.typed_dicts import AuthorizationCodeGrantDict, ClientAssertionGrantDict
    from ..models.oauth import AccessToken, AuthorizationCode

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
_AUTHORIZE: Operation[AuthorizationCode] = Operation(
    name="oauth.authorize",
    method="POST",
    path="/oauth/authorize",
    body=Body(
        media_type="application/x-www-form-urlencoded",
        kind="form",
        type=lambda: inputs.Authorization,
        fields=(("client_id", "client_id"), ("response_type", "response_type"), ("scope", "scope")),
        is_required=True,
    ),
    answers=(Answer("201", "application/json", lambda: models.AuthorizationCode),),
    errors=_ERRORS,
    security=_SECURITY,
    idempotency_header="Idempotency-Key",
    idempotency_window=86400.0,
)
_CREATE_TOKEN: Operation[AccessToken] = Operation(
    name="oauth.create_token",
    method="POST",
    path="/oauth/token",
    body=Body(
        media_type="application/x-www-form-urlencoded",
        kind="form",
        argument="body",
        type=lambda: inputs.AccessTokenRequest,
    ),
    answers=(Answer("201", "application/json", lambda: models.AccessToken),),
    errors=_ERRORS,
    security=_SECURITY,
    idempotency_header="Idempotency-Key",
    idempotency_window=86400.0,
)


class Oauth:
    """Access on behalf of a user."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawOauth:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawOauth(self)

    @cached_property
    def with_streaming_response(self) -> StreamedOauth:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedOauth(self)

    def authorize(
        self, *, client_id: str, response_type: str, scope: str, **options: Unpack[Options]
    ) -> AuthorizationCode:
        """Authorize another organization.

        Lets another organization reach some of your objects. The code that is returned is of
        use to that organization alone, which exchanges it for an access token before it
        expires.

        Carries an idempotency key, the same for each attempt.

        Args:
            client_id: The id of the organization to authorize, which starts with `org_`.
            response_type: Always `code`.
            scope: Permissions with the object each is for, with spaces in between, such as
                `inquiry.read:inq_8pLm verification.read:ver_2kQd`.

        Returns:
            The authorization code.

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
            _AUTHORIZE,
            {"client_id": client_id, "response_type": response_type, "scope": scope},
            options,
        )

    def create_token(
        self,
        *,
        body: (
            AuthorizationCodeGrant
            | AuthorizationCodeGrantDict
            | ClientAssertionGrant
            | ClientAssertionGrantDict
            | Omit
        ) = OMIT,
        **options: Unpack[Options],
    ) -> AccessToken:
        """Get an access token.

        Exchanges one of two things for an access token: the code by which another organization
        authorized yours, or a JWT that your own OAuth client signed. The token then takes the
        place of an API key.

        Carries an idempotency key, the same for each attempt.

        Args:
            body: What is exchanged for an access token.

        Returns:
            The access token.

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
        return self._transport.send(_CREATE_TOKEN, {"body": body}, options)


class AsyncOauth:
    """Access on behalf of a user."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawOauth:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawOauth(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedOauth:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedOauth(self)

    async def authorize(
        self, *, client_id: str, response_type: str, scope: str, **options: Unpack[Options]
    ) -> AuthorizationCode:
        """See `Oauth.authorize`."""
        return await self._transport.send(
            _AUTHORIZE,
            {"client_id": client_id, "response_type": response_type, "scope": scope},
            options,
        )

    async def create_token(
        self,
        *,
        body: (
            AuthorizationCodeGrant
            | AuthorizationCodeGrantDict
            | ClientAssertionGrant
            | ClientAssertionGrantDict
            | Omit
        ) = OMIT,
        **options: Unpack[Options],
    ) -> AccessToken:
        """See `Oauth.create_token`."""
        return await self._transport.send(_CREATE_TOKEN, {"body": body}, options)


class RawOauth:
    """The methods of `Oauth`, answering `RawResponse`."""

    def __init__(self, resource: Oauth) -> None:
        self.authorize = raw(resource.authorize)
        self.create_token = raw(resource.create_token)


class AsyncRawOauth:
    """The methods of `AsyncOauth`, answering `RawResponse`."""

    def __init__(self, resource: AsyncOauth) -> None:
        self.authorize = async_raw(resource.authorize)
        self.create_token = async_raw(resource.create_token)


class StreamedOauth:
    """The methods of `Oauth`, answering `StreamedResponse`."""

    def __init__(self, resource: Oauth) -> None:
        self.authorize = streamed(resource.authorize)
        self.create_token = streamed(resource.create_token)


class AsyncStreamedOauth:
    """The methods of `AsyncOauth`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncOauth) -> None:
        self.authorize = async_streamed(resource.authorize)
        self.create_token = async_streamed(resource.create_token)
