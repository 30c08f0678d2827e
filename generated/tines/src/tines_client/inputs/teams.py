"""Models of what calls send: teams."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAliasType

from .._runtime.models import Input

TeamsListScope = TypeAliasType("TeamsListScope", Literal["all", "standard", "personal_only"])


class TeamCreate(Input):
    """A team to be created. Shown by example."""

    name: str
    """What the team is called."""


class TeamUpdate(Input):
    """What to change in a team. Shown by example."""

    name: str
    """What the team is called."""
