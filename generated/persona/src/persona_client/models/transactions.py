"""Models of answers: transactions."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Answer
from .shared import IncludedObject, PageLinks, Transaction


class TransactionAnswer(Answer):
    data: Transaction
    included: list[TransactionIncluded] | None = None


class TransactionLabel(Answer):
    """Inferred."""

    type: Literal["transaction-label"]
    """Stated."""
    id: str
    """Stated."""
    attributes: TransactionLabelAttributes


class TransactionLabelAttributes(Answer):
    model_label: Annotated[str | None, Field(alias="model-label")] = None
    model_version: Annotated[str | None, Field(alias="model-version")] = None
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    updated_at: Annotated[datetime | None, Field(alias="updated-at")] = None


class TransactionList(Answer):
    data: list[Transaction]
    links: PageLinks


TransactionIncluded = TypeAliasType("TransactionIncluded", TransactionLabel | IncludedObject)
