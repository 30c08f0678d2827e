"""Models of answers: cases."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAliasType

from .._runtime.models import Answer

CasesGetAnswerHistoryItemStatus = TypeAliasType(
    "CasesGetAnswerHistoryItemStatus", Literal["OPEN", "CLOSED"] | str
)


class CasesGetAnswer(Answer):
    owner: CasesGetAnswerHistoryItemOwner
    team: CasesGetAnswerTeam | None = None
    status: CasesGetAnswerHistoryItemStatus | None = None
    history: list[CasesGetAnswerHistoryItem] | None = None


class CasesGetAnswerHistoryItem(Answer):
    owner: CasesGetAnswerHistoryItemOwner | None = None
    status: CasesGetAnswerHistoryItemStatus | None = None


class CasesGetAnswerHistoryItemOwner(Answer):
    name: str | None = None


class CasesGetAnswerTeam(Answer):
    owner: CasesGetAnswerHistoryItemOwner | None = None
    name: str | None = None
