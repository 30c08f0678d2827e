"""Models of what calls send: verifications document."""

from __future__ import annotations

from typing import Annotated

from pydantic import MISSING, Field

from .._runtime.models import Input


class DocumentVerificationCreate(Input):
    """A new verification of a document."""

    data: DocumentVerificationCreateData
    """The verification itself."""


class DocumentVerificationCreateAttributes(Input):
    """The document to check."""

    inquiry_id: Annotated[str, Field(alias="inquiry-id")]
    """The inquiry that the verification is a part of, by id."""
    document_id: Annotated[str, Field(alias="document-id")]
    """The document, by id."""


class DocumentVerificationCreateData(Input):
    """The verification itself."""

    attributes: DocumentVerificationCreateAttributes | MISSING = MISSING
    """The attributes of the new verification."""
