"""Models of answers: several resources."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAliasType

TeamRole = TypeAliasType("TeamRole", Literal["VIEWER", "EDITOR", "TEAM_ADMIN"] | str)
"""What a member may do in a team."""
