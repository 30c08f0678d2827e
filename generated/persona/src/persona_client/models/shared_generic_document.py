"""Models of answers: several resources."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any, Literal

from pydantic import Field

from .._runtime.models import Answer
from .shared_extraction_response import ExtractionResponse
from .shared_file import File
from .shared_template import DocumentRelationships, DocumentStatus


class GenericDocument(Answer):
    """A document that is no government ID. Inferred."""

    type: Literal["document/generic"]
    """Stated."""
    id: str
    """Stated."""
    attributes: GenericDocumentAttributes
    relationships: DocumentRelationships | None = None


class GenericDocumentAttributes(Answer):
    """What a document that is no government ID says about itself."""

    status: DocumentStatus | None = None
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    processed_at: Annotated[datetime | None, Field(alias="processed-at")] = None
    """When the document was processed. Null before that."""
    processed_at_ts: Annotated[int | None, Field(alias="processed-at-ts")] = None
    """The same time in seconds since 1970."""
    kind: str | None = None
    """The kind of document, by a name, `document` in an example."""
    files: list[File] | None = None
    """The files as they were uploaded."""
    files_normalized: Annotated[list[File] | None, Field(alias="files-normalized")] = None
    """The files in a form that Persona made of them."""
    extraction_responses: Annotated[
        list[ExtractionResponse] | None, Field(alias="extraction-responses")
    ] = None
    """What was read from the files."""
    document_type: Annotated[str | None, Field(alias="document-type")] = None
    """What the document was recognized as, `other` where that failed."""
    fields: dict[str, Any] | None = None
    """Values by the name of a field. The template defines the names."""
