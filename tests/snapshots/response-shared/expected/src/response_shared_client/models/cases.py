"""Models of answers: cases."""

from __future__ import annotations

from .._runtime.models import Answer


class CaseAnswer(Answer):
    id: str | None = None


class MissingAnswer(Answer):
    code: str | None = None
