"""Models of what calls send: several resources."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAliasType

RiskTierInput = TypeAliasType("RiskTierInput", Literal["High", "Medium", "Low"])
"""How risky a case is."""
