"""Models of what calls send: cases."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from pydantic import MISSING, Field

from .._runtime.models import Input


class CasesCreateBody(Input):
    title: str
    """What the case is about. At most 80 characters."""
    due_on: Annotated[date | None | MISSING, Field(alias="dueOn")] = MISSING
    owner: CasesCreateBodyOwner | MISSING = MISSING
    tags: list[str] | MISSING = MISSING
    """Is merged into the old ones."""


class CasesCreateBodyOwner(Input):
    id: int
    notify_by: Annotated[str | MISSING, Field(alias="notify-by")] = MISSING
