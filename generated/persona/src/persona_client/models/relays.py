"""Models of answers: relays."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Answer


class Relay(Answer):
    relay_token: Annotated[str, Field(alias="relay-token")]
    relay_secret: Annotated[str, Field(alias="relay-secret")]
    relay_session_access_token: Annotated[str, Field(alias="relay-session-access-token")]


class RelayChallenge(Answer):
    challenge: str
    token_key: Annotated[str, Field(alias="token-key")]
    token_key_id: Annotated[str, Field(alias="token-key-id")]


class RelayClaim(Answer):
    claim_payload: Annotated[str, Field(alias="claim-payload")]
    token_consumed: Annotated[bool, Field(alias="token-consumed")]
