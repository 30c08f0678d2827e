"""Models of answers: cases."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAliasType

from .._runtime.models import Answer

CasesGetAnswerStatus = TypeAliasType("CasesGetAnswerStatus", Literal["OPEN", "CLOSED"] | str)


class CasesGetAnswer(Answer):
    owner: CasesGetAnswerOwner
    team: CasesGetAnswerTeam | None = None
    status: CasesGetAnswerStatus | None = None
    history: list[CasesGetAnswerHistoryItem] | None = None


class CasesGetAnswerHistoryItem(Answer):
    owner: CasesGetAnswerOwner | None = None
    status: CasesGetAnswerStatus | None = None


class CasesGetAnswerOwner(Answer):
    name: str | None = None


class CasesGetAnswerTeam(Answer):
    owner: CasesGetAnswerOwner | None = None
    name: str | None = None
