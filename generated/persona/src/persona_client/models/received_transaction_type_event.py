"""Models of answers: received transaction type event."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Answer
from .received import EventContext
from .transaction_types import TransactionType

TransactionTypeEventName = TypeAliasType(
    "TransactionTypeEventName", Literal["transaction-type.deleted-field"] | str
)
"""What can happen to a transaction type."""


class TransactionTypeEvent(Answer):
    """A delivery that tells of a transaction type."""

    data: TransactionTypeEventData | None = None


class TransactionTypeEventAttributes(Answer):
    """What happened to a transaction type, and when."""

    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    """When the event was created. This, and not the order of deliveries, says which event was
    first.
    """
    context: EventContext | None = None
    name: TransactionTypeEventName | None = None
    payload: TransactionTypeEventPayload | None = None


class TransactionTypeEventData(Answer):
    """An event of a transaction type."""

    type: Literal["event"] | str | None = None
    id: str | None = None
    attributes: TransactionTypeEventAttributes | None = None


class TransactionTypeEventPayload(Answer):
    """The transaction type that an event is about."""

    data: TransactionType | None = None
