"""Models of what calls send: accounts relations."""

from __future__ import annotations

from typing import Annotated

from pydantic import MISSING, Field

from .._runtime.models import Input


class AccountRelationFilter(Input):
    key: str
    created_at_start: Annotated[str | MISSING, Field(alias="created-at-start")] = MISSING
    created_at_end: Annotated[str | MISSING, Field(alias="created-at-end")] = MISSING
