"""Models of what calls send: accounts relations."""

from __future__ import annotations

from typing import Annotated

from pydantic import MISSING, Field

from .._runtime.models import Input


class AccountRelationFilter(Input):
    """Which relation of an account is followed."""

    key: str
    """The key of the relation."""
    created_at_start: Annotated[str | MISSING, Field(alias="created-at-start")] = MISSING
    """Relations that were made at this time or later, as the name says."""
    created_at_end: Annotated[str | MISSING, Field(alias="created-at-end")] = MISSING
    """Relations that were made at this time or earlier, as the name says."""
