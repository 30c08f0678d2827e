"""Models of answers: files."""

from __future__ import annotations

from .._runtime.models import Answer


class File(Answer):
    id: str | None = None
