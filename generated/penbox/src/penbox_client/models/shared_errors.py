"""Models of answers: several resources."""

from __future__ import annotations

from .._runtime.models import Answer


class ErrorEntry(Answer):
    """One thing that went wrong."""

    status: str | None = None
    """HTTP status, as text."""
    title: str | None = None
    """What went wrong, in short."""
    detail: str | None = None
    """What exactly went wrong."""


class Errors(Answer):
    """What went wrong."""

    errors: list[ErrorEntry] | None = None
    """One entry for each thing that went wrong."""
