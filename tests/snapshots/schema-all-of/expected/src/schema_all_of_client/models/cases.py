"""Models of answers: cases."""

from __future__ import annotations

from .._runtime.models import Answer


class Case(Answer):
    """A case of the team."""

    id: str
    note: str
    """Free text."""
    title: str
