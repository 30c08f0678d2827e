"""Models of answers: transaction types."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal

from pydantic import Field

from .._runtime.models import Answer
from .shared_field_config import FieldSchema
from .shared_included import Included


class TransactionType(Answer):
    """A transaction type, which defines the fields of its transactions. Inferred."""

    type: Literal["transaction-type"] | str
    """Stated."""
    id: str
    """Stated."""
    attributes: TransactionTypeAttributes


class TransactionTypeAnswer(Answer):
    """One transaction type."""

    data: TransactionType
    included: Included | None = None
    """Empty; a transaction type has nothing to include."""


class TransactionTypeAttributes(Answer):
    """What a transaction type says about itself."""

    name: str | None = None
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    updated_at: Annotated[datetime | None, Field(alias="updated-at")] = None
    field_schemas: Annotated[list[FieldSchema] | None, Field(alias="field-schemas")] = None
    """The fields that transactions of this type have."""
