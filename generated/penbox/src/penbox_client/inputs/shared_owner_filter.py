"""Models of what calls send: several resources."""

from __future__ import annotations

from pydantic import MISSING

from .._runtime.models import Input


class OwnerFilter(Input):
    """An owner to filter by."""

    id: str | MISSING = MISSING
    """Id of the user. A UUID."""
    email: str | MISSING = MISSING
    """E-mail address of the user."""


class WorkspaceFilter(Input):
    """A workspace to filter by."""

    id: str | MISSING = MISSING
    """Id of the workspace. A UUID."""
    slug: str | MISSING = MISSING
    """Short name of the workspace, as in addresses."""
