"""Models of answers: documents generic."""

from __future__ import annotations

from .._runtime.models import Answer
from .shared_document_file import DocumentIncluded
from .shared_generic_document import GenericDocument


class GenericDocumentAnswer(Answer):
    """One document that is no government ID."""

    data: GenericDocument
    included: list[DocumentIncluded] | None = None
