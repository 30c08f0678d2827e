"""Models of what calls send: workflow runs."""

from __future__ import annotations

from pydantic import MISSING

from .._runtime.models import Input


class WorkflowRunFilter(Input):
    status: str | MISSING = MISSING
