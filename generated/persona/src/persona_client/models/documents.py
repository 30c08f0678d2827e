"""Models of answers: documents."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Answer
from .shared import (
    Document,
    File,
    Inquiry,
    InquiryTemplate,
    InquiryTemplateVersion,
    Template,
    Transaction,
)

DocumentFileCaptureMethod = TypeAliasType(
    "DocumentFileCaptureMethod", Literal["auto", "manual", "upload", "api", "live"] | str
)


class DocumentAnswer(Answer):
    data: Document
    included: list[DocumentIncluded] | None = None


class DocumentFile(Answer):
    """Inferred."""

    type: Literal["document-file"]
    """Stated."""
    id: str
    """Stated."""
    attributes: DocumentFileAttributes


class DocumentFileAttributes(Answer):
    name: str | None = None
    capture_method: Annotated[DocumentFileCaptureMethod | None, Field(alias="capture-method")] = (
        None
    )
    originals: list[File] | None = None


DocumentIncluded = TypeAliasType(
    "DocumentIncluded",
    Annotated[
        Inquiry | InquiryTemplate | InquiryTemplateVersion | Template | Transaction | DocumentFile,
        Field(discriminator="type"),
    ],
)
