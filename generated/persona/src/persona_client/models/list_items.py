"""Models of answers: list items."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Answer
from .shared import ToOneOrNone

ListItemStatus = TypeAliasType("ListItemStatus", Literal["pending", "active", "archived"] | str)


class ListItemRelationships(Answer):
    creator: ToOneOrNone | None = None
    """Type `user`, `workflow-run`, `workflow-step/action`, `api-key`, `importer/list-
    item/government-id-number`.
    """


class ValueListItemAttributes(Answer):
    status: ListItemStatus | None = None
    archived_at: Annotated[datetime | None, Field(alias="archived-at")] = None
    updated_at: Annotated[datetime | None, Field(alias="updated-at")] = None
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    redacted_at: Annotated[datetime | None, Field(alias="redacted-at")] = None
    match_count: Annotated[int | None, Field(alias="match-count")] = None
    value: str | None = None
