"""Models of answers: several resources."""

from __future__ import annotations

from .._runtime.models import Answer


class PageMeta(Answer):
    """Size of a whole list and place of a page in it."""

    total_count: int | None = None
    """Items in the whole list."""
    total_pages: int | None = None
    """Pages of the whole list."""
    page_size: int | None = None
    """Items per page."""
    current_page: int | None = None
    """Number of this page, from 1."""
