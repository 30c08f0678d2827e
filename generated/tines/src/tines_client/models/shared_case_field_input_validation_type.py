"""Models of answers: several resources."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAliasType

CaseFieldInputValidationType = TypeAliasType(
    "CaseFieldInputValidationType", Literal["none", "options", "regex"] | str
)
"""How values are checked."""
