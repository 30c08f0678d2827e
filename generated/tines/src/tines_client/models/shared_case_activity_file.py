"""Models of answers: several resources."""

from __future__ import annotations

from .._runtime.models import Answer


class CaseActivityFile(Answer):
    """The file that an activity is about."""

    filename: str | None = None
    """The name of the file."""
    url: str | None = None
    """Where the file can be read."""
