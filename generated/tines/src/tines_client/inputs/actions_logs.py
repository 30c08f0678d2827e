"""Models of what calls send: actions logs."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAliasType

ActionLogLevelInput = TypeAliasType("ActionLogLevelInput", Literal[2, 3, 4])
"""How grave an entry is, 2 for a warning, 3 for information, 4 for an error."""
