"""Models of what calls send: several resources."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAliasType

TeamRoleInput = TypeAliasType("TeamRoleInput", Literal["VIEWER", "EDITOR", "TEAM_ADMIN"])
"""What a member may do in a team."""
