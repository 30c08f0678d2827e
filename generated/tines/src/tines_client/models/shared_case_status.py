"""Models of answers: several resources."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAliasType

CaseStatus = TypeAliasType("CaseStatus", Literal["OPEN", "CLOSED"] | str)
"""Whether a case is open, as answers and filters spell it."""
