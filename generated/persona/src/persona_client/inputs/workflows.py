"""Models of what calls send: workflows."""

from __future__ import annotations

from typing import Any

from .._runtime.models import Input


class WorkflowTrigger(Input):
    """What a run is started with."""

    data: WorkflowTriggerData
    """The new run."""


class WorkflowTriggerAttributes(Input):
    """The attributes of a new run."""

    fields: dict[str, Any]
    """Values by name, as the trigger of the version defines them."""


class WorkflowTriggerData(Input):
    """A new run."""

    attributes: WorkflowTriggerAttributes
    """The attributes of the new run."""
