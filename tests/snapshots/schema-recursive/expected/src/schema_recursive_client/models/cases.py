"""Models of answers: cases."""

from __future__ import annotations

from .._runtime.models import Answer


class Case(Answer):
    id: str
    parent: Case | None = None
    comments: list[Comment] | None = None


class Comment(Answer):
    text: str | None = None
    replies: list[Comment] | None = None
    about: Case | None = None
