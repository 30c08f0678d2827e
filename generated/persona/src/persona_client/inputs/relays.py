"""Models of what calls send: relays."""

from __future__ import annotations

from typing import Annotated

from pydantic import MISSING, Field

from .._runtime.models import Input


class RelayChallengeRequest(Input):
    claim_type: Annotated[str, Field(alias="claim-type")]
    sandbox: bool | MISSING = MISSING


class RelayCreate(Input):
    claim_type: Annotated[str, Field(alias="claim-type")]
    encryption_key_pem: Annotated[str | None, Field(alias="encryption-key-pem")]
    sandbox: bool | MISSING = MISSING
