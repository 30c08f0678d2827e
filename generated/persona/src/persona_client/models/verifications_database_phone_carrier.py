"""Models of answers: verifications database phone carrier."""

from __future__ import annotations

from .._runtime.models import Answer
from .shared import PhoneCarrierDatabaseVerification


class PhoneCarrierDatabaseVerificationAnswer(Answer):
    """One phone carrier database verification."""

    data: PhoneCarrierDatabaseVerification
