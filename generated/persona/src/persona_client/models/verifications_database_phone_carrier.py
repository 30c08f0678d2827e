"""Models of answers: verifications database phone carrier."""

from __future__ import annotations

from .._runtime.models import Answer
from .shared_phone_carrier_database_verification import PhoneCarrierDatabaseVerification


class PhoneCarrierDatabaseVerificationAnswer(Answer):
    """One phone carrier database verification."""

    data: PhoneCarrierDatabaseVerification
