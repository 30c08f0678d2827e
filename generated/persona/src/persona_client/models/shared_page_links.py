"""Models of answers: several resources."""

from __future__ import annotations

from .._runtime.models import Answer


class PageLinks(Answer):
    """Where the pages before and after are. Each is a path on the same host, already percent-
    encoded. Those of a search are called with POST and the body of the search.
    """

    next: str | None
    """The path of the next page, null on the last one."""
    prev: str | None
    """The path of the page before, null on the first one."""
