"""Models of answers: cases."""

from __future__ import annotations

from .._runtime.models import Answer


class Case(Answer):
    """A case of the team.

    It has at most one owner.
    """

    id: str
    """Begins with `case_`"""
    title: str | None = None
    old: str | None = None
    """Use title instead. Deprecated."""
