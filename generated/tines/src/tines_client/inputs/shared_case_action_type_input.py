"""Models of what calls send: several resources."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAliasType

CaseActionTypeInput = TypeAliasType("CaseActionTypeInput", Literal["webhook", "page"])
"""What a button leads to."""
