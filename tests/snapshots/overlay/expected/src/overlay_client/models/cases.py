"""Models of answers: cases."""

from __future__ import annotations

from .._runtime.models import Answer


class Case(Answer):
    id: str
    title: str | None = None
