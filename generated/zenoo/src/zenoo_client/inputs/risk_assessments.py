"""Models of what calls send: risk assessments."""

from __future__ import annotations

from pydantic import MISSING

from .._runtime.models import Input
from .shared_risk_tier_input import RiskTierInput


class RiskTierOverride(Input):
    """The tier that a person decided on. Shown by example."""

    tier: RiskTierInput | MISSING = MISSING
    """Tier to put in place of the calculated one."""
    justification: str | MISSING = MISSING
    """Why the calculated tier does not fit."""
