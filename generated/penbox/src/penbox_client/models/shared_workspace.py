"""Models of answers: several resources."""

from __future__ import annotations

from datetime import datetime

from .._runtime.models import Answer


class Workspace(Answer):
    """A part of an organization with members and templates of its own."""

    id: str
    """Identifies the workspace."""
    created_at: datetime | None = None
    """When the workspace was created."""
    slug: str | None = None
    """Short name."""
    name: str | None = None
    """Name that people see."""
