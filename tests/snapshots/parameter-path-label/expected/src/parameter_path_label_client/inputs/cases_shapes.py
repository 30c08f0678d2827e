"""Models of what calls send: cases shapes."""

from __future__ import annotations

from pydantic import MISSING

from .._runtime.models import Input


class CasesShapesGetShape(Input):
    width: int | MISSING = MISSING
    height: int | MISSING = MISSING
