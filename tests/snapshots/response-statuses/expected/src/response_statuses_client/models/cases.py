"""Models of answers: cases."""

from __future__ import annotations

from .._runtime.models import Answer


class Case(Answer):
    id: str


class CasesCreateAnswerDefault(Answer):
    message: str | None = None


class Job(Answer):
    job: str


class Problem(Answer):
    title: str | None = None
