"""Models of what calls send: verifications document."""

from __future__ import annotations

from typing import Annotated

from pydantic import MISSING, Field

from .._runtime.models import Input


class DocumentVerificationCreate(Input):
    data: DocumentVerificationCreateData


class DocumentVerificationCreateAttributes(Input):
    inquiry_id: Annotated[str, Field(alias="inquiry-id")]
    document_id: Annotated[str, Field(alias="document-id")]


class DocumentVerificationCreateData(Input):
    attributes: DocumentVerificationCreateAttributes | MISSING = MISSING
