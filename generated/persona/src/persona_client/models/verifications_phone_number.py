"""Models of answers: verifications phone number."""

from __future__ import annotations

from .._runtime.models import Answer
from .shared_phone_number_verification import PhoneNumberVerification


class PhoneNumberVerificationAnswer(Answer):
    """One verification of a phone number."""

    data: PhoneNumberVerification
