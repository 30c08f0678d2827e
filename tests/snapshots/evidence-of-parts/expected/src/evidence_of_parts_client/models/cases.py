"""Models of answers: cases."""

from __future__ import annotations

from .._runtime.models import Answer


class Case(Answer):
    """A case."""

    name: str | None = None
    """Assumed."""
    owner: CaseOwner | None = None
    """Assumed."""
    id: str | None = None
    status: str | None = None
    """Where it stands. Shown by example."""


class CaseOwner(Answer):
    """Assumed."""

    mail: str | None = None


class CasesListAnswer(Answer):
    """Shown by example."""

    cases: list[Case] | None = None
    total: int | None = None
    """Stated."""
