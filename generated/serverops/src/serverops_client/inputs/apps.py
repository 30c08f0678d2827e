"""Models of what calls send: apps."""

from __future__ import annotations

from pydantic import MISSING

from .._runtime.models import Input


class AppSubmission(Input):
    """An app to submit. Shown by example."""

    name: str
    """What the app is called."""
    description: str | MISSING = MISSING
    """What the app does. An app has it; whether it can be given here is a guess. Assumed."""
