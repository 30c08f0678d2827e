"""Models of answers: received job."""

from __future__ import annotations

from .._runtime.models import Answer


class Job(Answer):
    id: str | None = None
    result: str | None = None
