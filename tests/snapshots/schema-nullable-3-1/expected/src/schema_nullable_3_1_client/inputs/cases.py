"""Models of what calls send: cases."""

from __future__ import annotations

from typing import Literal

from pydantic import MISSING
from typing_extensions import TypeAliasType

from .._runtime.models import Input

CaseStatusInput = TypeAliasType("CaseStatusInput", Literal["OPEN", "CLOSED"])


class CaseInput(Input):
    title: str | None
    status: CaseStatusInput | None | MISSING = MISSING
    owner: OwnerInput | None | MISSING = MISSING
    tags: list[str | None] | None | MISSING = MISSING
    score: float | MISSING = MISSING
    """More than 0."""


class OwnerInput(Input):
    name: str | MISSING = MISSING
