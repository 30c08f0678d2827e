"""Claims about a person that tell the caller nothing else, for privacy."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import inputs, models
from .._runtime.operation import Answer, Body, Operation
from .._runtime.response import async_raw, raw
from .._runtime.streamed import async_streamed, streamed

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.async_transport import AsyncTransport
    from .._runtime.sync_transport import SyncTransport
    from .._runtime.types import Options
    from ..models.privacy_passes import PrivacyPass

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
_CREATE: Operation[PrivacyPass] = Operation(
    name="privacy_passes.create",
    method="POST",
    path="/privacy-passes",
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.PrivacyPassCreate,
        fields=(("blinded_token", "blinded_token"), ("key_id", "key_id")),
        is_required=True,
    ),
    answers=(Answer("201", "application/json", lambda: models.PrivacyPass),),
    errors=_ERRORS,
    security=_SECURITY,
    idempotency_header="Idempotency-Key",
    idempotency_window=86400.0,
)


class PrivacyPasses:
    """Claims about a person that tell the caller nothing else, for privacy."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawPrivacyPasses:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawPrivacyPasses(self)

    @cached_property
    def with_streaming_response(self) -> StreamedPrivacyPasses:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedPrivacyPasses(self)

    def create(self, *, blinded_token: str, key_id: str, **options: Unpack[Options]) -> PrivacyPass:
        """Create a privacy pass.

        Signs a token that the caller blinded, as RFC 9578 has it for RSA. The caller unblinds
        the signature and so gets a privacy pass, which can be spent later, on the claim of a
        relay, without telling who had it signed.

        Carries an idempotency key, the same for each attempt.

        Args:
            blinded_token: The token in base64url, blinded with the public key that `key-id`
                names.
            key_id: The id in hexadecimal of the key to sign with.

        Returns:
            The privacy pass.

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
            _CREATE, {"blinded_token": blinded_token, "key_id": key_id}, options
        )


class AsyncPrivacyPasses:
    """Claims about a person that tell the caller nothing else, for privacy."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawPrivacyPasses:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawPrivacyPasses(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedPrivacyPasses:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedPrivacyPasses(self)

    async def create(
        self, *, blinded_token: str, key_id: str, **options: Unpack[Options]
    ) -> PrivacyPass:
        """See `PrivacyPasses.create`."""
        return await self._transport.send(
            _CREATE, {"blinded_token": blinded_token, "key_id": key_id}, options
        )


class RawPrivacyPasses:
    """The methods of `PrivacyPasses`, answering `RawResponse`."""

    def __init__(self, resource: PrivacyPasses) -> None:
        self.create = raw(resource.create)


class AsyncRawPrivacyPasses:
    """The methods of `AsyncPrivacyPasses`, answering `RawResponse`."""

    def __init__(self, resource: AsyncPrivacyPasses) -> None:
        self.create = async_raw(resource.create)


class StreamedPrivacyPasses:
    """The methods of `PrivacyPasses`, answering `StreamedResponse`."""

    def __init__(self, resource: PrivacyPasses) -> None:
        self.create = streamed(resource.create)


class AsyncStreamedPrivacyPasses:
    """The methods of `AsyncPrivacyPasses`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncPrivacyPasses) -> None:
        self.create = async_streamed(resource.create)
