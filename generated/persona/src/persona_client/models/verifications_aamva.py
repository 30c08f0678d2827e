"""Models of answers: verifications aamva."""

from __future__ import annotations

from .._runtime.models import Answer
from .shared import AamvaVerification


class AamvaVerificationAnswer(Answer):
    """One AAMVA verification."""

    data: AamvaVerification
