"""Models of what calls send: several resources."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAliasType

CaseStatusInput = TypeAliasType("CaseStatusInput", Literal["OPEN", "CLOSED"])
"""Whether a case is open, as answers and filters spell it."""
