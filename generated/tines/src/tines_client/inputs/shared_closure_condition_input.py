"""Models of what calls send: several resources."""

from __future__ import annotations

from pydantic import MISSING

from .._runtime.models import Input


class ClosureConditionInput(Input):
    """What must hold before a case can be closed."""

    name: str | MISSING = MISSING
    """What the condition is called."""
    formula: str | MISSING = MISSING
    """The condition as a Tines formula."""
