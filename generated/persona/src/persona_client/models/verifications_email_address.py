"""Models of answers: verifications email address."""

from __future__ import annotations

from .._runtime.models import Answer
from .shared import EmailAddressVerification


class EmailAddressVerificationAnswer(Answer):
    data: EmailAddressVerification
