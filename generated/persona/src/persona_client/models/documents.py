"""Models of answers: documents."""

from __future__ import annotations

from .._runtime.models import Answer
from .shared_document import Document
from .shared_document_file import DocumentIncluded


class DocumentAnswer(Answer):
    """One document of any kind."""

    data: Document
    included: list[DocumentIncluded] | None = None
