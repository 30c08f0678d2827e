"""Models of answers: several resources."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAliasType

CaseActionType = TypeAliasType("CaseActionType", Literal["webhook", "page"] | str)
"""What a button leads to."""
