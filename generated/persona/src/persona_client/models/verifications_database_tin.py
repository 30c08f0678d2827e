"""Models of answers: verifications database tin."""

from __future__ import annotations

from .._runtime.models import Answer
from .shared import TinDatabaseVerification


class TinDatabaseVerificationAnswer(Answer):
    """One TIN database verification."""

    data: TinDatabaseVerification
