"""Models of what calls send: workflow versions."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Input


class WorkflowVersionFilter(Input):
    """Which workflow the versions belong to."""

    workflow_id: Annotated[str, Field(alias="workflow-id")]
    """The workflow, by its id, which the dashboard shows."""
