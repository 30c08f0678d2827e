"""Models of what calls send: documents generic."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import MISSING, Field

from .._runtime.models import Input
from .shared_complete_file_upload import CompleteFileUpload


class GenericDocumentCreate(Input):
    """A new document that is no government ID."""

    data: GenericDocumentCreateData
    """The document itself."""


class GenericDocumentCreateAttributes(Input):
    """The attributes of a new document."""

    files: list[CompleteFileUpload] | None | MISSING = MISSING
    """The files of the document, with their content."""
    inquiry_id: Annotated[str | MISSING, Field(alias="inquiry-id")] = MISSING
    """The inquiry that the document belongs to, by id."""
    account_id: Annotated[str | MISSING, Field(alias="account-id")] = MISSING
    """The account that the document belongs to, by id."""
    kind: str
    """The kind of document, by a name."""


class GenericDocumentCreateData(Input):
    """The document itself."""

    attributes: GenericDocumentCreateAttributes | MISSING = MISSING


class GenericDocumentUpdate(Input):
    """What changes in a document that is no government ID."""

    data: GenericDocumentUpdateData
    """The document itself."""


class GenericDocumentUpdateAttributes(Input):
    """The attributes that change."""

    files: list[list[Any]] | MISSING = MISSING
    """Files of the document, as lists of lists. What those hold is not said."""
    kind: str | MISSING = MISSING
    """The kind of document, by a name."""
    fields: dict[str, Any] | None | MISSING = MISSING
    """Values by the name of a field."""


class GenericDocumentUpdateData(Input):
    """The document itself."""

    attributes: GenericDocumentUpdateAttributes | MISSING = MISSING
