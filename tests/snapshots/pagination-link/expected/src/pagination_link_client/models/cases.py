"""Models of answers: cases."""

from __future__ import annotations

from .._runtime.models import Answer


class CasesListAnswer(Answer):
    data: list[CasesListAnswerDataItem]
    links: CasesListAnswerLinks | None = None


class CasesListAnswerDataItem(Answer):
    id: str | None = None


class CasesListAnswerLinks(Answer):
    next: str | None = None
