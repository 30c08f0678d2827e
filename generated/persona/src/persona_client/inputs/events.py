"""Models of what calls send: events."""

from __future__ import annotations

from typing import Annotated

from pydantic import MISSING, Field

from .._runtime.models import Input


class EventFilter(Input):
    """Which events are returned."""

    name: str | MISSING = MISSING
    """Names of events, with commas between them."""
    object_id: Annotated[str | MISSING, Field(alias="object-id")] = MISSING
    """Ids of the objects that events are about, with commas between them."""
    id: str | MISSING = MISSING
    """Ids of events, with commas between them."""
