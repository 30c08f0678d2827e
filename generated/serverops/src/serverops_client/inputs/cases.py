"""Models of what calls send: cases."""

from __future__ import annotations

from typing import Literal

from pydantic import MISSING
from typing_extensions import TypeAliasType

from .._runtime.models import Input

CaseStatusInput = TypeAliasType("CaseStatusInput", Literal["open", "closed", "archived"])
"""How far a case is."""


class CaseUpdate(Input):
    """What changes in a case. None of the fields is required. Inferred."""

    title: str | MISSING = MISSING
    """What the case is called."""
    description: str | MISSING = MISSING
    """What the case is about."""
    status: CaseStatusInput | MISSING = MISSING
    """How far the case is."""
