"""Models of what calls send: workflows."""

from __future__ import annotations

from typing import Any

from .._runtime.models import Input


class WorkflowTrigger(Input):
    data: WorkflowTriggerData


class WorkflowTriggerAttributes(Input):
    fields: dict[str, Any]


class WorkflowTriggerData(Input):
    attributes: WorkflowTriggerAttributes
