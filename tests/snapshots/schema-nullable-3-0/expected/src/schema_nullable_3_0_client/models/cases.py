"""Models of answers: cases."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAliasType

from .._runtime.models import Answer

CaseStatus = TypeAliasType("CaseStatus", Literal["OPEN", "CLOSED"] | str)


class Case(Answer):
    title: str | None
    status: CaseStatus | None = None
    owner: Owner | None = None
    tags: list[str | None] | None = None
    score: float | None = None


class Owner(Answer):
    name: str | None = None
