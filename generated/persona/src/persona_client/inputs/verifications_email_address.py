"""Models of what calls send: verifications email address."""

from __future__ import annotations

from typing import Annotated

from pydantic import MISSING, Field

from .._runtime.models import Input


class EmailAddressVerificationConfirm(Input):
    """The proof that an email address can be read."""

    data: EmailAddressVerificationConfirmData
    """The verification itself."""


class EmailAddressVerificationConfirmAttributes(Input):
    """The code that was sent to the email address."""

    confirmation_code: Annotated[str, Field(alias="confirmation-code")]
    """The code."""


class EmailAddressVerificationConfirmData(Input):
    """The verification itself."""

    attributes: EmailAddressVerificationConfirmAttributes | MISSING = MISSING
    """The code."""


class EmailAddressVerificationCreate(Input):
    """A new verification of an email address."""

    data: EmailAddressVerificationCreateData
    """The verification itself."""


class EmailAddressVerificationCreateAttributes(Input):
    """The attributes of a new verification of an email address."""

    verification_template_id: Annotated[str, Field(alias="verification-template-id")]
    """The verification template, by id."""
    phone_number: Annotated[str, Field(alias="phone-number")]
    """What the vendor's document of 2023 asks for where an email address is to be expected."""
    country_code: Annotated[str, Field(alias="country-code")]
    """The country of the phone number."""


class EmailAddressVerificationCreateData(Input):
    """The verification itself."""

    attributes: EmailAddressVerificationCreateAttributes | MISSING = MISSING
    """The attributes of the new verification."""


class EmailConfirmationSend(Input):
    """Where to send a confirmation code to."""

    data: EmailConfirmationSendData | MISSING = MISSING
    """The verification itself."""


class EmailConfirmationSendAttributes(Input):
    """Where to send a confirmation code to."""

    phone_number: Annotated[str | MISSING, Field(alias="phone-number")] = MISSING
    """What the vendor's document of 2023 has where an email address is to be expected."""


class EmailConfirmationSendData(Input):
    """The verification itself."""

    attributes: EmailConfirmationSendAttributes | MISSING = MISSING
    """Where to send the code to."""
