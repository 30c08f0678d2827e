"""Models of what calls send: checks."""

from __future__ import annotations

from typing import Literal

from pydantic import MISSING
from typing_extensions import TypeAliasType

from .._runtime.models import Input

WaiveReason = TypeAliasType(
    "WaiveReason",
    Literal["Not applicable", "Already verified externally", "Low materiality", "Other"],
)
"""Why a check is not needed."""


class CheckWaive(Input):
    """Why to do without a check."""

    reason: WaiveReason
    """Why the check is not needed."""
    notes: str | MISSING = MISSING
    """More about it, at most 2,000 characters."""
