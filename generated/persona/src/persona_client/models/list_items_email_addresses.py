"""Models of answers: list items email addresses."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal

from pydantic import Field

from .._runtime.models import Answer
from .shared_list_item_status import ListItemRelationships, ListItemStatus


class EmailAddressListItem(Answer):
    """An email address on a list. Inferred."""

    type: Literal["list-item/email-address"] | str
    """Stated."""
    id: str
    """Stated."""
    attributes: EmailAddressListItemAttributes
    relationships: ListItemRelationships | None = None


class EmailAddressListItemAnswer(Answer):
    """One item of a list for email addresses."""

    data: EmailAddressListItem


class EmailAddressListItemAttributes(Answer):
    """What an email address on a list says about itself."""

    status: ListItemStatus | None = None
    """Whether the item is in use."""
    archived_at: Annotated[datetime | None, Field(alias="archived-at")] = None
    """When the item was archived. Null while it is not."""
    updated_at: Annotated[datetime | None, Field(alias="updated-at")] = None
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    redacted_at: Annotated[datetime | None, Field(alias="redacted-at")] = None
    """When the value of the item was erased. Null where it was not."""
    match_count: Annotated[int | None, Field(alias="match-count")] = None
    """How often the item was matched."""
    match_type: Annotated[str | None, Field(alias="match-type")] = None
    """What is compared: `email_address` for the whole address, `domain` for its domain alone."""
    value: str | None = None
    """The email address."""
