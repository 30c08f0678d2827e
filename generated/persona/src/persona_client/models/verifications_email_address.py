"""Models of answers: verifications email address."""

from __future__ import annotations

from .._runtime.models import Answer
from .shared_email_address_verification import EmailAddressVerification


class EmailAddressVerificationAnswer(Answer):
    """One verification of an email address."""

    data: EmailAddressVerification
