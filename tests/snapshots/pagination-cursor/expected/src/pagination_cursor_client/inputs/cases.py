"""Models of what calls send: cases."""

from __future__ import annotations

from pydantic import MISSING

from .._runtime.models import Input


class CasesListPage(Input):
    after: str | MISSING = MISSING
    size: int | MISSING = MISSING
