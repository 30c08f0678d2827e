"""Models of answers: several resources."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAliasType

RiskTier = TypeAliasType("RiskTier", Literal["High", "Medium", "Low"] | str)
"""How risky a case is."""
