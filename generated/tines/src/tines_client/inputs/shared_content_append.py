"""Models of what calls send: several resources."""

from __future__ import annotations

from pydantic import MISSING

from .._runtime.models import Input


class ContentAppend(Input):
    """Text to be added to a note."""

    content: str
    """The text."""
    author_email: str | MISSING = MISSING
    """The email address of the user that counts as having made the change."""
