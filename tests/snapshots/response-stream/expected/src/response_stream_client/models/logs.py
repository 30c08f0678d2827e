"""Models of answers: logs."""

from __future__ import annotations

from .._runtime.models import Answer


class Problem(Answer):
    title: str | None = None
