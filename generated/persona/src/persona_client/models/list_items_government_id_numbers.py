"""Models of answers: list items government id numbers."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal

from pydantic import Field

from .._runtime.models import Answer
from .shared_list_item_status import ListItemRelationships, ListItemStatus


class GovernmentIdNumberListItem(Answer):
    """The number of a government ID on a list. Inferred."""

    type: Literal["list-item/government-id-number"] | str
    """Stated."""
    id: str
    """Stated."""
    attributes: GovernmentIdNumberListItemAttributes
    relationships: ListItemRelationships | None = None


class GovernmentIdNumberListItemAnswer(Answer):
    """One item of a list for numbers of government IDs."""

    data: GovernmentIdNumberListItem


class GovernmentIdNumberListItemAttributes(Answer):
    """What the number of a government ID on a list says about itself."""

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
    id_class: Annotated[str | None, Field(alias="id-class")] = None
    """The kind of ID, such as `pp` for a passport and `dl` for a driver license."""
    id_number: Annotated[str | None, Field(alias="id-number")] = None
