"""Models of answers: cases."""

from __future__ import annotations

from .._runtime.models import Answer


class CasesGetAnswer(Answer):
    id: str | None = None
    title: str | None = None
