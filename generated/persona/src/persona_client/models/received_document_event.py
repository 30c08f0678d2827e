"""Models of answers: received document event."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Answer
from .received import EventContext
from .shared_document import Document
from .shared_document_file import DocumentIncluded

DocumentEventName = TypeAliasType(
    "DocumentEventName",
    Literal[
        "document.created",
        "document.submitted",
        "document.processed",
        "document.errored",
        "document.extracted",
        "document.pending",
    ]
    | str,
)
"""What can happen to a document."""


class DocumentEvent(Answer):
    """A delivery that tells of a document."""

    data: DocumentEventData | None = None


class DocumentEventAttributes(Answer):
    """What happened to a document, and when."""

    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    """When the event was created. This, and not the order of deliveries, says which event was
    first.
    """
    context: EventContext | None = None
    name: DocumentEventName | None = None
    payload: DocumentEventPayload | None = None


class DocumentEventData(Answer):
    """An event of a document."""

    type: Literal["event"] | str | None = None
    id: str | None = None
    attributes: DocumentEventAttributes | None = None


class DocumentEventPayload(Answer):
    """The document that an event is about."""

    data: Document | None = None
    included: list[DocumentIncluded] | None = None
    """Objects that the document is related to, as far as the webhook lets them through."""
