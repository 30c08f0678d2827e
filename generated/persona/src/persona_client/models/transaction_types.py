"""Models of answers: transaction types."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal

from pydantic import Field

from .._runtime.models import Answer
from .shared import FieldSchema, Included


class TransactionType(Answer):
    """Inferred."""

    type: Literal["transaction-type"] | str
    """Stated."""
    id: str
    """Stated."""
    attributes: TransactionTypeAttributes


class TransactionTypeAnswer(Answer):
    data: TransactionType
    included: Included | None = None


class TransactionTypeAttributes(Answer):
    name: str | None = None
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    updated_at: Annotated[datetime | None, Field(alias="updated-at")] = None
    field_schemas: Annotated[list[FieldSchema] | None, Field(alias="field-schemas")] = None
