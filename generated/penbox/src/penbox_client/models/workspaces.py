"""Models of answers: workspaces."""

from __future__ import annotations

from .._runtime.models import Answer
from .shared import PageMeta, Workspace


class WorkspaceList(Answer):
    """A page of workspaces."""

    meta: PageMeta
    """Size of the whole list and place of this page in it."""
    data: list[Workspace]
    """What stands on this page."""
