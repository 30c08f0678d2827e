"""Models of what calls send: cases comments."""

from __future__ import annotations

from .._runtime.models import Input


class CaseCommentUpdate(Input):
    """What to change in a comment."""

    value: str
    """The text, in Markdown."""
