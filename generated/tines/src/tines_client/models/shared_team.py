"""Models of answers: several resources."""

from __future__ import annotations

from .._runtime.models import Answer


class Team(Answer):
    """A team."""

    id: int | None = None
    """The id of the team."""
    name: str | None = None
    """What the team is called."""
    groups: list[TeamGroup] | None = None
    """The groups of the team. Only the operations on teams send them."""


class TeamGroup(Answer):
    """A group of a team."""

    id: int | None = None
    """The id of the group."""
    name: str | None = None
    """What the group is called."""
