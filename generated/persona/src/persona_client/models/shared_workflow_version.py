"""Models of answers: several resources."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Answer
from .shared_to_one import ToOne

WorkflowVersionRolloutLabel = TypeAliasType(
    "WorkflowVersionRolloutLabel", Literal["treatment", "control"] | str
)
"""One side of a rollout."""


WorkflowVersionStatus = TypeAliasType(
    "WorkflowVersionStatus", Literal["draft", "published", "archived"] | str
)
"""Whether a version is still a draft, was published, or was archived."""


WorkflowVersionTriggerType = TypeAliasType(
    "WorkflowVersionTriggerType",
    Literal[
        "trigger-account",
        "trigger-api",
        "trigger-case",
        "trigger-direct",
        "trigger-event",
        "trigger-recurring",
        "trigger-schedule",
        "trigger-verification",
    ]
    | str,
)
"""What starts a run: something that happens to an object, a call of the API, a point in time."""


class WorkflowVersion(Answer):
    """A version of a workflow. Inferred."""

    type: Literal["workflow-version"]
    """Stated."""
    id: str
    """Stated."""
    attributes: WorkflowVersionAttributes
    relationships: WorkflowVersionRelationships | None = None


class WorkflowVersionAttributes(Answer):
    """What a version of a workflow says about itself."""

    workflow_name: Annotated[str | None, Field(alias="workflow-name")] = None
    description: str | None = None
    status: WorkflowVersionStatus | None = None
    trigger_type: Annotated[WorkflowVersionTriggerType | None, Field(alias="trigger-type")] = None
    """What starts a run of the version. Null before a trigger is set."""
    live: bool | None = None
    """Whether the version runs in the environment of the API key, or of the webhook that
    delivers it. Two versions do during a rollout; none does while the workflow is paused or
    archived.
    """
    rollout_label: Annotated[WorkflowVersionRolloutLabel | None, Field(alias="rollout-label")] = (
        None
    )
    """Which side of a rollout the version is. Null while it is not live, and for organizations
    whose deployments have no shares.
    """
    rollout_percentage: Annotated[int | None, Field(alias="rollout-percentage")] = None
    """How many of a hundred runs the version gets in the environment that `live` is about.
    Null where `rollout-label` is.
    """
    last_updater: Annotated[str | None, Field(alias="last-updater")] = None
    """The user who changed the version last, by email address. Null where Persona changed it."""
    inputs: list[WorkflowVersionInput] | None = None
    """The values that a run can be started with."""
    outputs: list[WorkflowVersionOutput] | None = None
    """The values that a completed run returns."""
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    updated_at: Annotated[datetime | None, Field(alias="updated-at")] = None
    """When the version was changed last. A change of `inputs` or `outputs` alone leaves it as
    it is.
    """
    published_at: Annotated[datetime | None, Field(alias="published-at")] = None
    """When the version was published. Null before that."""


class WorkflowVersionInput(Answer):
    """A value that a run can be started with."""

    name: str | None = None
    type: str | None = None
    """The JSON type of the value."""
    required: bool | None = None
    """Whether a run cannot be started without it."""


class WorkflowVersionOutput(Answer):
    """A value that a run returns."""

    name: str | None = None


class WorkflowVersionRelationships(Answer):
    """The objects that a version of a workflow is related to, by type and id."""

    workflow: ToOne | None = None
    """The workflow that it is a version of (type `workflow`)."""
