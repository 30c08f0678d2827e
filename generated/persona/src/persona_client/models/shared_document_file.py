"""Models of answers: several resources."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.later import later
from .._runtime.models import Answer
from .shared_file import File
from .shared_template import Template

if TYPE_CHECKING:
    from .shared_inquiry import Inquiry
    from .shared_inquiry_template import InquiryTemplate
    from .shared_inquiry_theme import InquiryTemplateVersion
    from .shared_transaction import Transaction
else:
    Inquiry = later(__package__, ".shared_inquiry", "Inquiry", "type", "inquiry")
    InquiryTemplate = later(
        __package__, ".shared_inquiry_template", "InquiryTemplate", "type", "inquiry-template"
    )
    InquiryTemplateVersion = later(
        __package__,
        ".shared_inquiry_theme",
        "InquiryTemplateVersion",
        "type",
        "inquiry-template-version",
    )
    Transaction = later(__package__, ".shared_transaction", "Transaction", "type", "transaction")

DocumentFileCaptureMethod = TypeAliasType(
    "DocumentFileCaptureMethod", Literal["auto", "manual", "upload", "api", "live"] | str
)
"""How a file was taken or handed in."""


class DocumentFile(Answer):
    """A file of a document. Inferred."""

    type: Literal["document-file"]
    """Stated."""
    id: str
    """Stated."""
    attributes: DocumentFileAttributes


class DocumentFileAttributes(Answer):
    """What a file of a document says about itself."""

    name: str | None = None
    capture_method: Annotated[DocumentFileCaptureMethod | None, Field(alias="capture-method")] = (
        None
    )
    """How the file was taken or handed in."""
    originals: list[File] | None = None
    """The files as they were uploaded."""


DocumentIncluded = TypeAliasType(
    "DocumentIncluded",
    Annotated[
        Inquiry | InquiryTemplate | InquiryTemplateVersion | Template | Transaction | DocumentFile,
        Field(discriminator="type"),
    ],
)
"""An object that is related to a document."""
