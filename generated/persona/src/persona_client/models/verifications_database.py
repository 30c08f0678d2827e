"""Models of answers: verifications database."""

from __future__ import annotations

from .._runtime.models import Answer
from .shared_database_verification import DatabaseVerification


class DatabaseVerificationAnswer(Answer):
    """One database verification."""

    data: DatabaseVerification
