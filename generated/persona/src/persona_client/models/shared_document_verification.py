"""Models of answers: several resources."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any, Literal

from pydantic import Field

from .._runtime.models import Answer
from .shared_extraction_response import ExtractionResponse
from .shared_file import File
from .shared_verification_check import VerificationCheck, VerificationStatus
from .shared_verification_with_document_relationships import VerificationWithDocumentRelationships


class DocumentVerification(Answer):
    """A verification of a document that is no government ID. Inferred."""

    type: Literal["verification/document"]
    """Stated."""
    id: str
    """Stated."""
    attributes: DocumentVerificationAttributes
    relationships: VerificationWithDocumentRelationships | None = None


class DocumentVerificationAttributes(Answer):
    """What such a verification says about itself."""

    status: VerificationStatus | None = None
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    created_at_ts: Annotated[int | None, Field(alias="created-at-ts")] = None
    """`created-at` in Unix seconds."""
    submitted_at: Annotated[datetime | None, Field(alias="submitted-at")] = None
    """When the verification was submitted. Null before that."""
    submitted_at_ts: Annotated[int | None, Field(alias="submitted-at-ts")] = None
    """`submitted-at` in Unix seconds."""
    completed_at: Annotated[datetime | None, Field(alias="completed-at")] = None
    """When the verification was completed. Null before that."""
    completed_at_ts: Annotated[int | None, Field(alias="completed-at-ts")] = None
    """`completed-at` in Unix seconds."""
    redacted_at: Annotated[datetime | None, Field(alias="redacted-at")] = None
    """When the verification was redacted. Null where it was not."""
    country_code: Annotated[str | None, Field(alias="country-code")] = None
    """The country, in two letters as in ISO 3166-1."""
    tags: list[str] | None = None
    """The names of the tags."""
    checks: list[VerificationCheck] | None = None
    """The checks that were made, each with its outcome."""
    fields: dict[str, Any] | None = None
    """Values by the name of a field, as they were read."""
    files: list[File] | None = None
    """The files as they were uploaded."""
    files_normalized: Annotated[list[File] | None, Field(alias="files-normalized")] = None
    """The files in normal form."""
    extraction_responses: Annotated[
        list[ExtractionResponse] | None, Field(alias="extraction-responses")
    ] = None
    """What was read from the files."""
    document_type: Annotated[str | None, Field(alias="document-type")] = None
    """What the document was found to be, such as `proof_of_residence`."""
