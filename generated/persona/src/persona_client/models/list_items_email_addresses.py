"""Models of answers: list items email addresses."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal

from pydantic import Field

from .._runtime.models import Answer
from .list_items import ListItemRelationships, ListItemStatus


class EmailAddressListItem(Answer):
    """Inferred."""

    type: Literal["list-item/email-address"] | str
    """Stated."""
    id: str
    """Stated."""
    attributes: EmailAddressListItemAttributes
    relationships: ListItemRelationships | None = None


class EmailAddressListItemAnswer(Answer):
    data: EmailAddressListItem


class EmailAddressListItemAttributes(Answer):
    status: ListItemStatus | None = None
    archived_at: Annotated[datetime | None, Field(alias="archived-at")] = None
    updated_at: Annotated[datetime | None, Field(alias="updated-at")] = None
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    redacted_at: Annotated[datetime | None, Field(alias="redacted-at")] = None
    match_count: Annotated[int | None, Field(alias="match-count")] = None
    match_type: Annotated[str | None, Field(alias="match-type")] = None
    value: str | None = None
