"""Models of what calls send: several resources."""

from __future__ import annotations

from pydantic import MISSING

from .._runtime.models import Input


class PageSelection(Input):
    """Which page to return."""

    number: int | MISSING = MISSING
    """Number of the page, from 1. Default: `1`."""
    size: int | MISSING = MISSING
    """Items per page, 1 to 100; 10 when not given."""
