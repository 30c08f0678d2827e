"""Models of what calls send: relays."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import MISSING, Field
from typing_extensions import TypeAliasType

from .._runtime.models import Input

ClaimType = TypeAliasType(
    "ClaimType",
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
    | str,
)
"""What a person proves: that they are a living human, or that they have reached an age, in
some cases by the rules of one country.
"""


class RelayChallengeRequest(Input):
    """What a privacy pass is wanted for."""

    claim_type: Annotated[ClaimType, Field(alias="claim-type")]
    """The type of claim that the pass can be spent on."""
    sandbox: bool | MISSING = MISSING
    """Whether the pass can be spent in the sandbox, and only there. Without it, in production."""


class RelayCreate(Input):
    """The relay to create."""

    claim_type: Annotated[ClaimType, Field(alias="claim-type")]
    """What the person is to prove."""
    encryption_key_pem: Annotated[str | None, Field(alias="encryption-key-pem")]
    """A public RSA key as PEM, of 2048 to 4096 bits, that the claim is encrypted with whenever
    it is read. Null to have it unencrypted.
    """
    sandbox: bool | MISSING = MISSING
    """Whether the relay is one of the sandbox, where only passes of the sandbox can be spent.
    Without it, the relay is one of production.
    """
