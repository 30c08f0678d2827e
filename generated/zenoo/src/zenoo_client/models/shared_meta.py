"""Models of answers: several resources."""

from __future__ import annotations

from .._runtime.models import Answer


class Meta(Answer):
    """What an answer says about itself. Shown by example."""

    request_id: str | None = None
    """Identifies the request when asking the vendor's support."""
    page: Page | None = None
    """Where the next page starts; of use in lists only."""
    total: int | None = None
    """Items on all pages together; one guide shows it, the reference does not."""


class Page(Answer):
    """Position in a list."""

    cursor: str | None = None
    """Cursor of the next page; null on the last one."""
    has_more: bool | None = None
    """Whether a next page exists."""
