"""Models of answers: cases."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from typing_extensions import TypeAliasType

from .._runtime.models import Answer
from .shared_file import File

CaseStatus = TypeAliasType("CaseStatus", Literal["open", "closed", "archived"] | str)
"""How far a case is."""


class Case(Answer):
    """A case of the project. Shown by example."""

    id: str | None = None
    """The id of the case."""
    title: str | None = None
    """What the case is called."""
    description: str | None = None
    """What the case is about."""
    status: CaseStatus | None = None
    """How far the case is."""
    attachments: list[File] | None = None
    """The files attached to the case."""
    created_at: datetime | None = None
    """When the case was created."""
    updated_at: datetime | None = None
    """When the case was last changed."""


class CaseList(Answer):
    """One page of cases."""

    cases: list[Case] | None = None
    """The cases of this page."""
    next_cursor: str | None = None
    """The `cursor` of the next page. Look at `has_more` to see whether there is one. Assumed."""
    has_more: bool | None = None
    """Whether another page follows. Assumed."""
