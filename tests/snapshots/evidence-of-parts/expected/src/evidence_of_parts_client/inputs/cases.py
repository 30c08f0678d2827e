"""Models of what calls send: cases."""

from __future__ import annotations

from pydantic import MISSING

from .._runtime.models import Input


class CaseCreate(Input):
    """Shown by example."""

    name: str | MISSING = MISSING
    labels: list[str] | MISSING = MISSING
    """Assumed."""
