"""Models of what calls send: cases."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from pydantic import MISSING, Field

from .._runtime.models import Input


class CasesListFilter(Input):
    status: str | MISSING = MISSING
    created_after: Annotated[date | MISSING, Field(alias="created-after")] = MISSING
    limit: int | MISSING = MISSING
