"""Relays."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import inputs, models
from .._runtime.operation import Answer, Body, Operation, Parameter
from .._runtime.response import async_raw, raw
from .._runtime.streamed import async_streamed, streamed
from .._runtime.types import OMIT

if TYPE_CHECKING:
    from typing import Literal, Unpack

    from .._runtime.async_transport import AsyncTransport
    from .._runtime.sync_transport import SyncTransport
    from .._runtime.types import Omit, Options
    from ..models.relays import Relay, RelayChallenge, RelayClaim

_ERRORS = (
    Answer("400", "application/json", lambda: models.Error),
    Answer("401", "application/json", lambda: models.Error),
    Answer("403", "application/json", lambda: models.Error),
    Answer("409", "application/json", lambda: models.Error),
    Answer("422", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
)
_ERRORS_2 = (
    Answer("400", "application/json", lambda: models.Error),
    Answer("401", "application/json", lambda: models.Error),
    Answer("403", "application/json", lambda: models.Error),
    Answer("404", "application/json", lambda: models.Error),
    Answer("409", "application/json", lambda: models.Error),
    Answer("422", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
)
_SECURITY = ((("privacyPass", ()),),)
_CREATE: Operation[Relay] = Operation(
    name="relays.create",
    method="POST",
    path="/relays",
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.RelayCreate,
        fields=(
            ("claim_type", "claim_type"),
            ("encryption_key_pem", "encryption_key_pem"),
            ("sandbox", "sandbox"),
        ),
        is_required=True,
    ),
    answers=(Answer("201", "application/json", lambda: models.Relay),),
    errors=_ERRORS,
    server="https://api.withpersona.com/api/privacy/v1",
)
_CHALLENGE: Operation[RelayChallenge] = Operation(
    name="relays.challenge",
    method="POST",
    path="/relays/challenge",
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.RelayChallengeRequest,
        fields=(("claim_type", "claim_type"), ("sandbox", "sandbox")),
        is_required=True,
    ),
    answers=(Answer("200", "application/json", lambda: models.RelayChallenge),),
    errors=_ERRORS_2,
    server="https://api.withpersona.com/api/privacy/v1",
)
_GENERATE_CLAIM: Operation[RelayClaim] = Operation(
    name="relays.generate_claim",
    method="POST",
    path="/relays/{relay-token}/generate-claim",
    parameters=(
        Parameter("relay_token", "relay-token", "path", "simple"),
        Parameter("persona_relay_secret", "Persona-Relay-Secret", "header", "simple"),
    ),
    answers=(Answer("200", "application/json", lambda: models.RelayClaim),),
    errors=_ERRORS_2,
    security=_SECURITY,
    server="https://api.withpersona.com/api/privacy/v1",
    idempotency_header="Idempotency-Key",
    idempotency_window=86400.0,
)


class Relays:
    """Relays."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawRelays:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawRelays(self)

    @cached_property
    def with_streaming_response(self) -> StreamedRelays:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedRelays(self)

    def create(
        self,
        *,
        claim_type: (
            Literal[
                "live_human_presence",
                "age_over18_germany",
                "age_over18_united_kingdom",
                "age_over18_verified",
                "age_over18_france",
                "age_over18_italy",
                "age_over18_brazil",
                "age_over18_australia",
                "age_over16_australia",
                "age_over21_verified",
            ]
            | str
        ),
        encryption_key_pem: str | None,
        sandbox: bool | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Relay:
        """Create a relay.

        Makes a relay, through which a person proves one claim. Its secret is in this answer
        only. The call takes no API key, and no idempotency key either, so it should not be sent
        twice.

        Args:
            claim_type: What the person is to prove.
            encryption_key_pem: A public RSA key as PEM, of 2048 to 4096 bits, that the claim is
                encrypted with whenever it is read. Null to have it unencrypted.
            sandbox: Whether the relay is one of the sandbox, where only passes of the sandbox
                can be spent. Without it, the relay is one of production.

        Returns:
            The relay.

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
            _CREATE,
            {
                "claim_type": claim_type,
                "encryption_key_pem": encryption_key_pem,
                "sandbox": sandbox,
            },
            options,
        )

    def challenge(
        self,
        *,
        claim_type: (
            Literal[
                "live_human_presence",
                "age_over18_germany",
                "age_over18_united_kingdom",
                "age_over18_verified",
                "age_over18_france",
                "age_over18_italy",
                "age_over18_brazil",
                "age_over18_australia",
                "age_over16_australia",
                "age_over21_verified",
            ]
            | str
        ),
        sandbox: bool | Omit = OMIT,
        **options: Unpack[Options],
    ) -> RelayChallenge:
        """Get a challenge for a relay.

        Returns what it takes to get a privacy pass for one type of claim. The pass can be spent
        on any relay with a claim of that type. The call takes no API key.

        Args:
            claim_type: The type of claim that the pass can be spent on.
            sandbox: Whether the pass can be spent in the sandbox, and only there. Without it,
                in production.

        Returns:
            The relay challenge.

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
            _CHALLENGE, {"claim_type": claim_type, "sandbox": sandbox}, options
        )

    def generate_claim(
        self, relay_token: str, *, persona_relay_secret: str, **options: Unpack[Options]
    ) -> RelayClaim:
        """Read the claim of a relay.

        Returns the claim of a relay, for a privacy pass that is sent in the place of an API
        key. The pass is spent, unless the claim did not hold: then it is given back.

        Carries an idempotency key, the same for each attempt.

        Args:
            relay_token: The token of the relay, as it was returned when the relay was created.
            persona_relay_secret: The secret that the relay was created with, each time its
                claim is read. Status 404 if it is the wrong one.

        Returns:
            The relay claim.

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
            _GENERATE_CLAIM,
            {"relay_token": relay_token, "persona_relay_secret": persona_relay_secret},
            options,
        )


class AsyncRelays:
    """Relays."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawRelays:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawRelays(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedRelays:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedRelays(self)

    async def create(
        self,
        *,
        claim_type: (
            Literal[
                "live_human_presence",
                "age_over18_germany",
                "age_over18_united_kingdom",
                "age_over18_verified",
                "age_over18_france",
                "age_over18_italy",
                "age_over18_brazil",
                "age_over18_australia",
                "age_over16_australia",
                "age_over21_verified",
            ]
            | str
        ),
        encryption_key_pem: str | None,
        sandbox: bool | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Relay:
        """See `Relays.create`."""
        return await self._transport.send(
            _CREATE,
            {
                "claim_type": claim_type,
                "encryption_key_pem": encryption_key_pem,
                "sandbox": sandbox,
            },
            options,
        )

    async def challenge(
        self,
        *,
        claim_type: (
            Literal[
                "live_human_presence",
                "age_over18_germany",
                "age_over18_united_kingdom",
                "age_over18_verified",
                "age_over18_france",
                "age_over18_italy",
                "age_over18_brazil",
                "age_over18_australia",
                "age_over16_australia",
                "age_over21_verified",
            ]
            | str
        ),
        sandbox: bool | Omit = OMIT,
        **options: Unpack[Options],
    ) -> RelayChallenge:
        """See `Relays.challenge`."""
        return await self._transport.send(
            _CHALLENGE, {"claim_type": claim_type, "sandbox": sandbox}, options
        )

    async def generate_claim(
        self, relay_token: str, *, persona_relay_secret: str, **options: Unpack[Options]
    ) -> RelayClaim:
        """See `Relays.generate_claim`."""
        return await self._transport.send(
            _GENERATE_CLAIM,
            {"relay_token": relay_token, "persona_relay_secret": persona_relay_secret},
            options,
        )


class RawRelays:
    """The methods of `Relays`, answering `RawResponse`."""

    def __init__(self, resource: Relays) -> None:
        self.create = raw(resource.create)
        self.challenge = raw(resource.challenge)
        self.generate_claim = raw(resource.generate_claim)


class AsyncRawRelays:
    """The methods of `AsyncRelays`, answering `RawResponse`."""

    def __init__(self, resource: AsyncRelays) -> None:
        self.create = async_raw(resource.create)
        self.challenge = async_raw(resource.challenge)
        self.generate_claim = async_raw(resource.generate_claim)


class StreamedRelays:
    """The methods of `Relays`, answering `StreamedResponse`."""

    def __init__(self, resource: Relays) -> None:
        self.create = streamed(resource.create)
        self.challenge = streamed(resource.challenge)
        self.generate_claim = streamed(resource.generate_claim)


class AsyncStreamedRelays:
    """The methods of `AsyncRelays`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncRelays) -> None:
        self.create = async_streamed(resource.create)
        self.challenge = async_streamed(resource.challenge)
        self.generate_claim = async_streamed(resource.generate_claim)
