"""Models of answers: verifications database standard."""

from __future__ import annotations

from .._runtime.models import Answer
from .shared_database_standard_verification import DatabaseStandardVerification


class DatabaseStandardVerificationAnswer(Answer):
    """One database standard verification."""

    data: DatabaseStandardVerification
