"""Models of answers: verifications government id nfc."""

from __future__ import annotations

from .._runtime.models import Answer
from .shared_government_id_nfc_verification import GovernmentIdNfcVerification


class GovernmentIdNfcVerificationAnswer(Answer):
    """One government ID NFC verification."""

    data: GovernmentIdNfcVerification
