"""Models of what calls send: verifications phone number."""

from __future__ import annotations

from typing import Annotated

from pydantic import MISSING, Field

from .._runtime.models import Input


class PhoneConfirmationSend(Input):
    data: PhoneConfirmationSendData | MISSING = MISSING


class PhoneConfirmationSendAttributes(Input):
    phone_number: Annotated[str | MISSING, Field(alias="phone-number")] = MISSING


class PhoneConfirmationSendData(Input):
    attributes: PhoneConfirmationSendAttributes | MISSING = MISSING


class PhoneNumberVerificationConfirm(Input):
    data: PhoneNumberVerificationConfirmData


class PhoneNumberVerificationConfirmAttributes(Input):
    confirmation_code: Annotated[str, Field(alias="confirmation-code")]


class PhoneNumberVerificationConfirmData(Input):
    attributes: PhoneNumberVerificationConfirmAttributes | MISSING = MISSING


class PhoneNumberVerificationCreate(Input):
    data: PhoneNumberVerificationCreateData


class PhoneNumberVerificationCreateAttributes(Input):
    verification_template_id: Annotated[str, Field(alias="verification-template-id")]
    phone_number: Annotated[str, Field(alias="phone-number")]
    country_code: Annotated[str, Field(alias="country-code")]


class PhoneNumberVerificationCreateData(Input):
    attributes: PhoneNumberVerificationCreateAttributes | MISSING = MISSING
