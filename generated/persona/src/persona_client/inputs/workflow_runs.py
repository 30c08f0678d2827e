"""Models of what calls send: workflow runs."""

from __future__ import annotations

from pydantic import MISSING

from .._runtime.models import Input


class WorkflowRunFilter(Input):
    """Which runs are returned."""

    status: str | MISSING = MISSING
    """Runs with this status. The vendor's own description speaks of a workflow id."""
