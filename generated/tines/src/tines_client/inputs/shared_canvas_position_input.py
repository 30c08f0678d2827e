"""Models of what calls send: several resources."""

from __future__ import annotations

from .._runtime.models import Input


class CanvasPositionInput(Input):
    """Where something stands on the canvas. Shown by example."""

    x: float
    """How far to the right."""
    y: float
    """How far down."""
