"""Models of what calls send: actions events."""

from __future__ import annotations

from pydantic import MISSING

from .._runtime.models import Input


class ActionEventsDelete(Input):
    """How the events of an action are deleted. Inferred."""

    async_deletion: bool | MISSING = MISSING
    """Whether the answer comes before the events are gone. Default: `True`."""
