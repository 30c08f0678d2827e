"""Models of what calls send: several resources."""

from __future__ import annotations

from typing import Literal

from pydantic import MISSING
from typing_extensions import TypeAliasType

from .._runtime.models import Input

SortOrder = TypeAliasType(
    "SortOrder", Literal["+created_at", "-created_at", "+updated_at", "-updated_at"]
)
"""Order of a list, rising (`+`) or falling (`-`). A `+` has to be percent-encoded."""


class OwnerFilter(Input):
    """An owner to filter by."""

    id: str | MISSING = MISSING
    """Id of the user."""
    email: str | MISSING = MISSING
    """E-mail address of the user."""


class PageSelection(Input):
    """Which page to return."""

    number: int | MISSING = MISSING
    """Number of the page, from 1."""
    size: int | MISSING = MISSING
    """Items per page, 1 to 100; 10 when not given."""


class WorkspaceFilter(Input):
    """A workspace to filter by."""

    id: str | MISSING = MISSING
    """Id of the workspace."""
    slug: str | MISSING = MISSING
    """Short name of the workspace, as in addresses."""
