"""Models of answers: received workflow run event."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Answer
from .received import EventContext
from .shared_workflow import WorkflowRun
from .shared_workflow_run_answer import WorkflowRunIncluded

WorkflowRunEventName = TypeAliasType(
    "WorkflowRunEventName",
    Literal["workflow-run.created", "workflow-run.errored", "workflow-run.resumed"] | str,
)
"""What can happen to a run of a workflow."""


class WorkflowRunEvent(Answer):
    """A delivery that tells of a run of a workflow."""

    data: WorkflowRunEventData | None = None


class WorkflowRunEventAttributes(Answer):
    """What happened to a run of a workflow, and when."""

    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    """When the event was created. This, and not the order of deliveries, says which event was
    first.
    """
    context: EventContext | None = None
    name: WorkflowRunEventName | None = None
    payload: WorkflowRunEventPayload | None = None


class WorkflowRunEventData(Answer):
    """An event of a run of a workflow."""

    type: Literal["event"] | str | None = None
    id: str | None = None
    attributes: WorkflowRunEventAttributes | None = None


class WorkflowRunEventPayload(Answer):
    """The run of a workflow that an event is about."""

    data: WorkflowRun | None = None
    included: list[WorkflowRunIncluded] | None = None
    """Objects that the run of a workflow is related to, as far as the webhook lets them
    through.
    """
