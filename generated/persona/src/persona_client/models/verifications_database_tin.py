"""Models of answers: verifications database tin."""

from __future__ import annotations

from .._runtime.models import Answer
from .shared_tin_database_verification import TinDatabaseVerification


class TinDatabaseVerificationAnswer(Answer):
    """One TIN database verification."""

    data: TinDatabaseVerification
