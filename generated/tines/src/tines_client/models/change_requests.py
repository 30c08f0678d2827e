"""Models of answers: change requests."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAliasType

from .._runtime.models import Answer
from .shared_meta import Meta

ChangeRequestStatus = TypeAliasType(
    "ChangeRequestStatus", Literal["PENDING", "APPROVED", "REJECTED", "PUSHED", "IN_PROGRESS"] | str
)
"""How far a change request is. `PUSHED` means that it was promoted, `IN_PROGRESS` that its
author took it back.
"""


class ChangeRequest(Answer):
    """A change request."""

    id: int
    """The id of the change request."""
    name: str | None = None
    """What it is called."""
    description: str | None = None
    """What it changes."""
    status: ChangeRequestStatus | None = None
    """How far it is."""
    story_id: int | None = None
    """The story."""
    story_name: str | None = None
    """What the story is called."""
    team_id: int | None = None
    """The team of the story."""
    draft_id: int | None = None
    """The draft; null when it is gone."""
    draft_name: str | None = None
    """What the draft is called."""
    user_id: int | None = None
    """The id of its author."""
    participants: list[int] | None = None
    """The ids of the users that take part in it."""


class ChangeRequestList(Answer):
    """One page of change requests."""

    change_requests: list[ChangeRequest] | None = None
    """The change requests of the page. Assumed."""
    meta: Meta
    """Where the page stands among the others."""
