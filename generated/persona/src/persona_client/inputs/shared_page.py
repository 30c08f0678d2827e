"""Models of what calls send: several resources."""

from __future__ import annotations

from pydantic import MISSING

from .._runtime.models import Input


class Page(Input):
    """Which page is returned. Give `after` or `before`, or neither for the first page."""

    after: str | MISSING = MISSING
    """Return what comes after this. In a list, the id of an object."""
    before: str | MISSING = MISSING
    """Return what comes before this. In a list, the id of an object."""
    size: int | MISSING = MISSING
    """How many objects a page holds at most, 1 to 100. Default: `10`."""
