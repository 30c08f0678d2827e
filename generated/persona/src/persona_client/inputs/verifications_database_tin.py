"""Models of what calls send: verifications database tin."""

from __future__ import annotations

from typing import Annotated

from pydantic import MISSING, Field

from .._runtime.models import Input


class TinDatabaseVerificationCreate(Input):
    data: TinDatabaseVerificationCreateData | MISSING = MISSING


class TinDatabaseVerificationCreateAttributes(Input):
    verification_template_id: Annotated[str, Field(alias="verification-template-id")]
    tin: str
    name_first: Annotated[str | MISSING, Field(alias="name-first")] = MISSING
    name_last: Annotated[str | MISSING, Field(alias="name-last")] = MISSING
    name_business: Annotated[str | MISSING, Field(alias="name-business")] = MISSING


class TinDatabaseVerificationCreateData(Input):
    attributes: TinDatabaseVerificationCreateAttributes | MISSING = MISSING
