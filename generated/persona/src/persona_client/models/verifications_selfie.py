"""Models of answers: verifications selfie."""

from __future__ import annotations

from .._runtime.models import Answer
from .shared_selfie_photo import SelfieVerification


class SelfieVerificationAnswer(Answer):
    """One selfie verification."""

    data: SelfieVerification
