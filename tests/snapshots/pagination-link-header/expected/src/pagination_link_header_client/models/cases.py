"""Models of answers: cases."""

from __future__ import annotations

from .._runtime.models import Answer


class CasesListAnswerItem(Answer):
    id: str | None = None
