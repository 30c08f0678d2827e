"""Models of answers: several resources."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.later import later
from .._runtime.models import Answer
from .shared_template import DocumentRelationships, DocumentStatus

if TYPE_CHECKING:
    from .shared_generic_document import GenericDocument
    from .shared_government_id_document import GovernmentIdDocument
else:
    GenericDocument = later(
        __package__, ".shared_generic_document", "GenericDocument", "type", "document/generic"
    )
    GovernmentIdDocument = later(
        __package__,
        ".shared_government_id_document",
        "GovernmentIdDocument",
        "type",
        "document/government-id",
    )


class DocumentAttributes(Answer):
    """What every document says about itself."""

    status: DocumentStatus | None = None
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    processed_at: Annotated[datetime | None, Field(alias="processed-at")] = None
    """When the document was processed. Null before that."""
    processed_at_ts: Annotated[int | None, Field(alias="processed-at-ts")] = None
    """The same time in seconds since 1970."""


class GovernmentIdNfcDocument(Answer):
    """A government ID that was read by its chip. Inferred."""

    type: Literal["document/government-id-nfc"]
    """Stated."""
    id: str
    """Stated."""
    attributes: DocumentAttributes
    relationships: DocumentRelationships | None = None


class MdocDocument(Answer):
    """A mobile document, such as a driver license on a phone. Inferred."""

    type: Literal["document/mdoc"]
    """Stated."""
    id: str
    """Stated."""
    attributes: DocumentAttributes
    relationships: DocumentRelationships | None = None


Document = TypeAliasType(
    "Document",
    Annotated[
        GenericDocument | GovernmentIdDocument | GovernmentIdNfcDocument | MdocDocument,
        Field(discriminator="type"),
    ],
)
"""A document of any kind."""
