"""Models of what calls send: verifications database tin."""

from __future__ import annotations

from typing import Annotated

from pydantic import MISSING, Field

from .._runtime.models import Input


class TinDatabaseVerificationCreate(Input):
    """A new check of a taxpayer identification number."""

    data: TinDatabaseVerificationCreateData | MISSING = MISSING
    """The verification itself."""


class TinDatabaseVerificationCreateAttributes(Input):
    """The number to check, and whose it is."""

    verification_template_id: Annotated[str, Field(alias="verification-template-id")]
    """The verification template, by id."""
    tin: str
    """The taxpayer identification number."""
    name_first: Annotated[str | MISSING, Field(alias="name-first")] = MISSING
    name_last: Annotated[str | MISSING, Field(alias="name-last")] = MISSING
    name_business: Annotated[str | MISSING, Field(alias="name-business")] = MISSING
    """The name of the business, if the number is that of one."""


class TinDatabaseVerificationCreateData(Input):
    """The verification itself."""

    attributes: TinDatabaseVerificationCreateAttributes | MISSING = MISSING
    """The attributes of the new verification."""
