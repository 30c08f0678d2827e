"""Models of answers: workspaces."""

from __future__ import annotations

from .._runtime.models import Answer
from .shared_page_meta import PageMeta
from .shared_workspace import Workspace


class WorkspaceList(Answer):
    """A page of workspaces."""

    meta: PageMeta
    """Size of the whole list and place of this page in it."""
    data: list[Workspace]
    """What stands on this page."""
