"""Models of answers: several resources."""

from __future__ import annotations

from .._runtime.models import Answer


class WorkspaceLabel(Answer):
    """The workspace that something belongs to."""

    id: str | None = None
    """Identifies the workspace."""
    slug: str | None = None
    """Short name of the workspace."""
