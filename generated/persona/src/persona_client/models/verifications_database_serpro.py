"""Models of answers: verifications database serpro."""

from __future__ import annotations

from .._runtime.models import Answer
from .shared_serpro_database_verification import SerproDatabaseVerification


class SerproDatabaseVerificationAnswer(Answer):
    """One Serpro database verification."""

    data: SerproDatabaseVerification
