"""Models of answers: several resources."""

from __future__ import annotations

from .._runtime.models import Answer


class Meta(Answer):
    """Where a page stands among the others."""

    current_page: str | None = None
    """The URL of this page."""
    previous_page: str | None = None
    """The URL of the page before; null on the first one."""
    next_page: str | None = None
    """The URL of the page after; null on the last one."""
    next_page_number: int | None = None
    """The number of the page after; null on the last one."""
    per_page: int | None = None
    """How many entries a page holds."""
    pages: int | None = None
    """How many pages there are."""
    count: int | None = None
    """How many entries there are on all pages."""
