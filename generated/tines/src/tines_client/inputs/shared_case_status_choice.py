"""Models of what calls send: several resources."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAliasType

CasePriorityChoice = TypeAliasType(
    "CasePriorityChoice", Literal["critical", "high", "medium", "low", "info"]
)
"""How urgent a case is, as bodies spell it."""


CaseStatusChoice = TypeAliasType("CaseStatusChoice", Literal["open", "closed"])
"""Whether a case is open, as bodies spell it."""
