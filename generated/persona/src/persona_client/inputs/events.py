"""Models of what calls send: events."""

from __future__ import annotations

from typing import Annotated

from pydantic import MISSING, Field

from .._runtime.models import Input


class EventFilter(Input):
    name: str | MISSING = MISSING
    object_id: Annotated[str | MISSING, Field(alias="object-id")] = MISSING
    id: str | MISSING = MISSING
