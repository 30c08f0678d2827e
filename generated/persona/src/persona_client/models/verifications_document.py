"""Models of answers: verifications document."""

from __future__ import annotations

from .._runtime.models import Answer
from .shared_document_verification import DocumentVerification


class DocumentVerificationAnswer(Answer):
    """One document verification."""

    data: DocumentVerification
