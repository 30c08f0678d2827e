"""Models of answers: cases."""

from __future__ import annotations

from .._runtime.models import Answer


class CasesListAnswer(Answer):
    data: list[CasesListAnswerDataItem]
    meta: CasesListAnswerMeta | None = None


class CasesListAnswerDataItem(Answer):
    id: str | None = None


class CasesListAnswerMeta(Answer):
    next: str | None = None
    has_more: bool | None = None
