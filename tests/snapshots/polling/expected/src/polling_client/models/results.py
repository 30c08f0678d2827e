"""Models of answers: results."""

from __future__ import annotations

from .._runtime.models import Answer


class Result(Answer):
    score: float | None = None
