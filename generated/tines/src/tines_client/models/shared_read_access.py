"""Models of answers: several resources."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAliasType

ReadAccess = TypeAliasType("ReadAccess", Literal["TEAM", "GLOBAL", "SPECIFIC_TEAMS"] | str)
"""Which teams may use something: its own (`TEAM`), all (`GLOBAL`), or those that are named."""
