"""Models of what calls send: several resources."""

from __future__ import annotations

from pydantic import MISSING

from .._runtime.models import Input


class WorkspaceReference(Input):
    """Names a workspace."""

    id: str | MISSING = MISSING
    """Id of the workspace. A UUID."""
