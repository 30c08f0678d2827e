"""Models of answers: several resources."""

from __future__ import annotations

from .._runtime.models import Answer


class CasesListAnswerCasesItem(Answer):
    id: int | None = None


class CasesListAnswerMeta(Answer):
    pages: int | None = None
    next_page: int | None = None
