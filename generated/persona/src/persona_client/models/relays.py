"""Models of answers: relays."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Answer


class Relay(Answer):
    """A relay, with what it takes to read its claim."""

    relay_token: Annotated[str, Field(alias="relay-token")]
    """The name of the relay, which need not be kept secret."""
    relay_secret: Annotated[str, Field(alias="relay-secret")]
    """Needed each time the claim is read, and returned only this once."""
    relay_session_access_token: Annotated[str, Field(alias="relay-session-access-token")]
    """A JWT with which the vendor's own client opens the inquiry session on the device of the
    person.
    """


class RelayChallenge(Answer):
    """What it takes to get a privacy pass."""

    challenge: str
    """The challenge (RFC 9577) in base64url."""
    token_key: Annotated[str, Field(alias="token-key")]
    """The public key that passes are signed with: DER in base64url."""
    token_key_id: Annotated[str, Field(alias="token-key-id")]
    """The SHA-256 of `token-key`, in hexadecimal."""


class RelayClaim(Answer):
    """The claim of a relay, and whether it cost a privacy pass."""

    claim_payload: Annotated[str, Field(alias="claim-payload")]
    """If the relay was created with a key, what RSA-OAEP encrypted with it, in base64.
    Otherwise JSON as a text, with `claim_type`, `claim_result` and in some cases the array
    `methodology`.
    """
    token_consumed: Annotated[bool, Field(alias="token-consumed")]
    """Whether the privacy pass was spent. Where it was not, the claim did not hold."""
