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


class RelayChallengeRequest(Input):
    claim_type: Annotated[ClaimType, Field(alias="claim-type")]
    sandbox: bool | MISSING = MISSING


class RelayCreate(Input):
    claim_type: Annotated[ClaimType, Field(alias="claim-type")]
    encryption_key_pem: Annotated[str | None, Field(alias="encryption-key-pem")]
    sandbox: bool | MISSING = MISSING
