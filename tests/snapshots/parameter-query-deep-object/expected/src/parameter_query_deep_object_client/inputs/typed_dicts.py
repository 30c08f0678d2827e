"""What a plain dict may hold where a method takes a model; for type checkers only."""

from __future__ import annotations

from datetime import date
from typing import NotRequired, TypedDict


class CasesListFilterDict(TypedDict):
    status: NotRequired[str]
    created_after: NotRequired[date]
    limit: NotRequired[int]
