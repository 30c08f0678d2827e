"""Models of answers: transactions."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Answer
from .shared_included_object import IncludedObject
from .shared_page_links import PageLinks
from .shared_transaction import Transaction


class TransactionAnswer(Answer):
    """One transaction."""

    data: Transaction
    included: list[TransactionIncluded] | None = None
    """The objects that `include` asked for; empty without it."""


class TransactionLabel(Answer):
    """A label of a transaction. Its id starts with `txnl_`. Inferred."""

    type: Literal["transaction-label"]
    """Stated."""
    id: str
    """Stated."""
    attributes: TransactionLabelAttributes


class TransactionLabelAttributes(Answer):
    """What a label says about itself."""

    model_label: Annotated[str | None, Field(alias="model-label")] = None
    """The label as text."""
    model_version: Annotated[str | None, Field(alias="model-version")] = None
    """The version of the model that goes with the label."""
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    updated_at: Annotated[datetime | None, Field(alias="updated-at")] = None


class TransactionList(Answer):
    """One page of transactions."""

    data: list[Transaction]
    """The transactions of this page."""
    links: PageLinks


TransactionIncluded = TypeAliasType("TransactionIncluded", TransactionLabel | IncludedObject)
"""An object that is related to a transaction."""
