"""Models of answers: verifications aamva."""

from __future__ import annotations

from .._runtime.models import Answer
from .shared_aamva_verification import AamvaVerification


class AamvaVerificationAnswer(Answer):
    """One AAMVA verification."""

    data: AamvaVerification
