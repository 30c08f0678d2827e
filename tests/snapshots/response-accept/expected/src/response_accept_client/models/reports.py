"""Models of answers: reports."""

from __future__ import annotations

from .._runtime.models import Answer


class Problem(Answer):
    title: str | None = None


class Report(Answer):
    id: str
