"""Models of what calls send: documents generic."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import MISSING, Field

from .._runtime.models import Input
from .shared import CompleteFileUpload


class GenericDocumentCreate(Input):
    data: GenericDocumentCreateData


class GenericDocumentCreateAttributes(Input):
    files: list[CompleteFileUpload] | None | MISSING = MISSING
    inquiry_id: Annotated[str | MISSING, Field(alias="inquiry-id")] = MISSING
    account_id: Annotated[str | MISSING, Field(alias="account-id")] = MISSING
    kind: str


class GenericDocumentCreateData(Input):
    attributes: GenericDocumentCreateAttributes | MISSING = MISSING


class GenericDocumentUpdate(Input):
    data: GenericDocumentUpdateData


class GenericDocumentUpdateAttributes(Input):
    files: list[list[str]] | MISSING = MISSING
    kind: str | MISSING = MISSING
    fields: dict[str, Any] | None | MISSING = MISSING


class GenericDocumentUpdateData(Input):
    attributes: GenericDocumentUpdateAttributes | MISSING = MISSING
