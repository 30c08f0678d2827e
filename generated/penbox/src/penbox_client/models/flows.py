"""Models of answers: flows."""

from __future__ import annotations

from datetime import datetime

from .._runtime.models import Answer
from .shared_workspace_label import WorkspaceLabel


class Flow(Answer):
    """A form template with its workspace."""

    id: str
    """Identifies the form template."""
    created_at: datetime | None = None
    """When the form template was created."""
    slug: str
    """Short name, unique within its workspace."""
    name: str | None = None
    """Name that people see."""
    archived_at: datetime | None = None
    """When the form template was archived."""
    enabled: bool | None = None
    """Whether forms can be made from it."""
    workspace: WorkspaceLabel | None = None
    """Workspace of the form template."""
