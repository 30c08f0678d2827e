"""Models of answers: cases."""

from __future__ import annotations

from .._runtime.models import Answer


class Case(Answer):
    counts: dict[str, int]
    owners: dict[str, CaseOwnersValue] | None = None
    matrix: dict[str, list[float]] | None = None


class CaseOwnersValue(Answer):
    name: str | None = None
