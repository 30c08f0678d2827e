"""Models of answers: received transaction event."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Answer
from .received import EventContext
from .shared_included_object import IncludedObject
from .shared_transaction import Transaction

TransactionEventName = TypeAliasType(
    "TransactionEventName",
    Literal[
        "transaction.created",
        "transaction.status-updated",
        "transaction.updated-fields",
        "transaction.labeled",
        "transaction.redacted",
        "transaction.added-relation",
        "transaction.removed-relation",
        "transaction.sentinel-session-processed",
    ]
    | str,
)
"""What can happen to a transaction."""


class TransactionEvent(Answer):
    """A delivery that tells of a transaction."""

    data: TransactionEventData | None = None


class TransactionEventAttributes(Answer):
    """What happened to a transaction, and when."""

    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    """When the event was created. This, and not the order of deliveries, says which event was
    first.
    """
    context: EventContext | None = None
    name: TransactionEventName | None = None
    payload: TransactionEventPayload | None = None


class TransactionEventData(Answer):
    """An event of a transaction."""

    type: Literal["event"] | str | None = None
    id: str | None = None
    attributes: TransactionEventAttributes | None = None


class TransactionEventPayload(Answer):
    """The transaction that an event is about."""

    data: Transaction | None = None
    included: list[IncludedObject] | None = None
    """Objects that the transaction is related to, as far as the webhook lets them through."""
