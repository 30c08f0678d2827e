"""Models of answers: cases."""

from __future__ import annotations

from .._runtime.models import Answer


class CasesListAnswer(Answer):
    items: list[str] | None = None
