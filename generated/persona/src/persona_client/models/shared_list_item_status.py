"""Models of answers: several resources."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAliasType

from .._runtime.models import Answer
from .shared_to_one_or_none import ToOneOrNone

ListItemStatus = TypeAliasType("ListItemStatus", Literal["pending", "active", "archived"] | str)
"""Whether a list item is in use. An archived one is not matched any longer; what `pending`
waits for is not documented.
"""


class ListItemRelationships(Answer):
    """What a list item is related to."""

    creator: ToOneOrNone | None = None
    """Who or what added the item. Type `user`, `workflow-run`, `workflow-step/action`, `api-
    key` or `importer/list-item/government-id-number`.
    """
