"""Models of answers: documents government id."""

from __future__ import annotations

from .._runtime.models import Answer
from .shared_document_file import DocumentIncluded
from .shared_government_id_document import GovernmentIdDocument


class GovernmentIdDocumentAnswer(Answer):
    """One government ID."""

    data: GovernmentIdDocument
    included: list[DocumentIncluded] | None = None
