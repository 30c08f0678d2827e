"""Models of what calls send: verifications email address."""

from __future__ import annotations

from typing import Annotated

from pydantic import MISSING, Field

from .._runtime.models import Input


class EmailAddressVerificationConfirm(Input):
    data: EmailAddressVerificationConfirmData


class EmailAddressVerificationConfirmAttributes(Input):
    confirmation_code: Annotated[str, Field(alias="confirmation-code")]


class EmailAddressVerificationConfirmData(Input):
    attributes: EmailAddressVerificationConfirmAttributes | MISSING = MISSING


class EmailAddressVerificationCreate(Input):
    data: EmailAddressVerificationCreateData


class EmailAddressVerificationCreateAttributes(Input):
    verification_template_id: Annotated[str, Field(alias="verification-template-id")]
    phone_number: Annotated[str, Field(alias="phone-number")]
    country_code: Annotated[str, Field(alias="country-code")]


class EmailAddressVerificationCreateData(Input):
    attributes: EmailAddressVerificationCreateAttributes | MISSING = MISSING


class EmailConfirmationSend(Input):
    data: EmailConfirmationSendData | MISSING = MISSING


class EmailConfirmationSendAttributes(Input):
    phone_number: Annotated[str | MISSING, Field(alias="phone-number")] = MISSING


class EmailConfirmationSendData(Input):
    attributes: EmailConfirmationSendAttributes | MISSING = MISSING
