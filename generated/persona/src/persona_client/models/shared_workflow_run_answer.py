"""Models of answers: several resources."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.later import later
from .._runtime.models import Answer
from .shared_event import Event
from .shared_user import User
from .shared_workflow import WorkflowRun

if TYPE_CHECKING:
    from .shared_workflow import Workflow
    from .shared_workflow_version import WorkflowVersion
else:
    Workflow = later(__package__, ".shared_workflow", "Workflow", "type", "workflow")
    WorkflowVersion = later(
        __package__, ".shared_workflow_version", "WorkflowVersion", "type", "workflow-version"
    )

WorkflowRunIncluded = TypeAliasType(
    "WorkflowRunIncluded",
    Annotated[Workflow | WorkflowVersion | Event | User, Field(discriminator="type")],
)
"""An object that is related to a run."""


class WorkflowRunAnswer(Answer):
    """One run of a workflow."""

    data: WorkflowRun
    included: list[WorkflowRunIncluded] | None = None
    """The objects that `include` asked for; empty without it."""
