"""Models of what calls send: cases risk assessment."""

from __future__ import annotations

from typing import Any

from pydantic import MISSING

from .._runtime.models import Input


class RiskAssessmentCreate(Input):
    """How to assess a case. Shown by example."""

    model_token: str | MISSING = MISSING
    """Token of the risk model to use."""
    override_data: dict[str, Any] | MISSING = MISSING
    """Values to calculate with in place of the stored ones; the keys are not documented.
    Inferred.
    """
