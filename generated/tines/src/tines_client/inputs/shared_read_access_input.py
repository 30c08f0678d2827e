"""Models of what calls send: several resources."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAliasType

ReadAccessInput = TypeAliasType("ReadAccessInput", Literal["TEAM", "GLOBAL", "SPECIFIC_TEAMS"])
"""Which teams may use something: its own (`TEAM`), all (`GLOBAL`), or those that are named."""
