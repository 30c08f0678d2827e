"""Models of what calls send: cases."""

from __future__ import annotations

from typing import Annotated

from pydantic import MISSING, Field

from .._runtime.models import Input


class CasesListQuery(Input):
    field: str
    min_value: Annotated[float | MISSING, Field(alias="minValue")] = MISSING
