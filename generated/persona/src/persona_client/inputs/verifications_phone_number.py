"""Models of what calls send: verifications phone number."""

from __future__ import annotations

from typing import Annotated

from pydantic import MISSING, Field

from .._runtime.models import Input


class PhoneConfirmationSend(Input):
    """Where to send a confirmation code to."""

    data: PhoneConfirmationSendData | MISSING = MISSING
    """The verification itself."""


class PhoneConfirmationSendAttributes(Input):
    """Where to send a confirmation code to."""

    phone_number: Annotated[str | MISSING, Field(alias="phone-number")] = MISSING
    """The phone number that the code is sent to."""


class PhoneConfirmationSendData(Input):
    """The verification itself."""

    attributes: PhoneConfirmationSendAttributes | MISSING = MISSING
    """Where to send the code to."""


class PhoneNumberVerificationConfirm(Input):
    """The proof that a phone number can be used."""

    data: PhoneNumberVerificationConfirmData
    """The verification itself."""


class PhoneNumberVerificationConfirmAttributes(Input):
    """The code that was sent to the phone number."""

    confirmation_code: Annotated[str, Field(alias="confirmation-code")]
    """The code."""


class PhoneNumberVerificationConfirmData(Input):
    """The verification itself."""

    attributes: PhoneNumberVerificationConfirmAttributes | MISSING = MISSING
    """The code."""


class PhoneNumberVerificationCreate(Input):
    """A new verification of a phone number."""

    data: PhoneNumberVerificationCreateData
    """The verification itself."""


class PhoneNumberVerificationCreateAttributes(Input):
    """The attributes of a new verification of a phone number."""

    verification_template_id: Annotated[str, Field(alias="verification-template-id")]
    """The verification template, by id."""
    phone_number: Annotated[str, Field(alias="phone-number")]
    country_code: Annotated[str, Field(alias="country-code")]
    """The country of the phone number."""


class PhoneNumberVerificationCreateData(Input):
    """The verification itself."""

    attributes: PhoneNumberVerificationCreateAttributes | MISSING = MISSING
    """The attributes of the new verification."""
