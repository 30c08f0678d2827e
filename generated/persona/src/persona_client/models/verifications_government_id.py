"""Models of answers: verifications government id."""

from __future__ import annotations

from .._runtime.models import Answer
from .shared_government_id_photo import GovernmentIdVerification


class GovernmentIdVerificationAnswer(Answer):
    """One government ID verification."""

    data: GovernmentIdVerification
