"""Models of answers: verifications database ecbsv."""

from __future__ import annotations

from .._runtime.models import Answer
from .shared_ecbsv_verification import EcbsvVerification


class EcbsvVerificationAnswer(Answer):
    """One eCBSV database verification."""

    data: EcbsvVerification
