"""Models of answers: teams."""

from __future__ import annotations

from .._runtime.models import Answer
from .shared_cases_list_answer_meta import CasesListAnswerCasesItem, CasesListAnswerMeta


class TeamsListAnswer(Answer):
    cases: list[CasesListAnswerCasesItem]
    meta: CasesListAnswerMeta | None = None
