"""Models of what calls send: several resources."""

from __future__ import annotations

from typing import Literal

from pydantic import MISSING
from typing_extensions import TypeAliasType

from .._runtime.models import Input

CasePriorityChoice = TypeAliasType(
    "CasePriorityChoice", Literal["critical", "high", "medium", "low", "info"]
)
"""How urgent a case is, as bodies spell it."""


CaseStatusChoice = TypeAliasType("CaseStatusChoice", Literal["open", "closed"])
"""Whether a case is open, as bodies spell it."""


class ClosureConditionInput(Input):
    """What must hold before a case can be closed."""

    name: str | MISSING = MISSING
    """What the condition is called."""
    formula: str | MISSING = MISSING
    """The condition as a Tines formula."""
