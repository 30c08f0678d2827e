"""Models of answers: webhooks."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAliasType

from .._runtime.models import Answer

CaseStatus = TypeAliasType("CaseStatus", Literal["open", "closed"] | str)


class Case(Answer):
    id: str | None = None
    status: CaseStatus | None = None


class Hook(Answer):
    id: str
    last: Case | None = None
