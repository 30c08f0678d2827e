"""Models of answers: received account event."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Answer
from .received import EventContext
from .shared_account import Account
from .shared_account_type import AccountType

AccountEventName = TypeAliasType(
    "AccountEventName",
    Literal[
        "account.created",
        "account.redacted",
        "account.archived",
        "account.restored",
        "account.consolidated",
        "account.consolidated-with",
        "account.tag-added",
        "account.tag-removed",
        "account.added-relation",
        "account.removed-relation",
        "account.status-updated",
        "account.updated-fields",
        "account.updated-tags",
    ]
    | str,
)
"""What can happen to an account."""


class AccountEvent(Answer):
    """A delivery that tells of an account."""

    data: AccountEventData | None = None


class AccountEventAttributes(Answer):
    """What happened to an account, and when."""

    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    """When the event was created. This, and not the order of deliveries, says which event was
    first.
    """
    context: EventContext | None = None
    name: AccountEventName | None = None
    payload: AccountEventPayload | None = None


class AccountEventData(Answer):
    """An event of an account."""

    type: Literal["event"] | str | None = None
    id: str | None = None
    attributes: AccountEventAttributes | None = None


class AccountEventPayload(Answer):
    """The account that an event is about."""

    data: Account | None = None
    included: list[AccountType] | None = None
    """Objects that the account is related to, as far as the webhook lets them through."""
