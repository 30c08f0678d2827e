"""Models of answers: several resources."""

from __future__ import annotations

from typing import Any

from .._runtime.models import Answer


class Error(Answer):
    """Why a call failed."""

    errors: list[ErrorItem] | None = None
    """What went wrong."""


class ErrorItem(Answer):
    """One thing that went wrong. There is no code for programs in it: the status of the answer
    is what to act on. With status 401 only the title is given.
    """

    title: str | None = None
    """The kind of error, for people."""
    details: str | None = None
    """What was wrong in this request, for people."""
    source: ErrorSource | None = None
    """What in the request was wrong. Only with status 422."""
    meta: dict[str, Any] | None = None
    """More about the error. Only with the statuses 400, 403, 404 and 409."""


class ErrorSource(Answer):
    """What in a request was wrong."""

    pointer: str | None = None
    """A JSON Pointer into the body of the request."""
