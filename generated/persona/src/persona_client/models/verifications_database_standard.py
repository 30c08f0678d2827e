"""Models of answers: verifications database standard."""

from __future__ import annotations

from .._runtime.models import Answer
from .shared import DatabaseStandardVerification


class DatabaseStandardVerificationAnswer(Answer):
    """One database standard verification."""

    data: DatabaseStandardVerification
