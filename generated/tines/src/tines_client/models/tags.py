"""Models of answers: tags."""

from __future__ import annotations

from datetime import datetime

from .._runtime.models import Answer
from .shared_meta import Meta
from .shared_team import Team


class TenantTag(Answer):
    """A tag with its colour and its teams."""

    id: int
    """The id of the tag."""
    name: str
    """What the tag is called."""
    color: str | None = None
    """Its colour, in hexadecimal."""
    teams: list[Team] | None = None
    """The teams that have it; those made after February 2025 have one."""
    created_at: datetime | None = None
    """When the tag was created."""
    updated_at: datetime | None = None
    """When the tag was last changed."""


class TenantTagList(Answer):
    """One page of tags."""

    tags: list[TenantTag]
    """The tags of the page."""
    meta: Meta
    """Where the page stands among the others."""
