"""Models of answers: several resources."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Answer
from .shared_to_one import ToOne
from .shared_to_one_or_none import ToOneOrNone

WorkflowDeploymentStatus = TypeAliasType(
    "WorkflowDeploymentStatus", Literal["active", "inactive"] | str
)
"""Whether a deployment is in force."""


WorkflowStatus = TypeAliasType("WorkflowStatus", Literal["paused", "running", "archived"] | str)
"""Whether a workflow runs, is paused, or was archived."""


class ActiveDeployment(Answer):
    """A relationship to the deployment in force."""

    data: WorkflowDeployment | None = None
    """The deployment, or null where none is in force."""


class DeployedVersion(Answer):
    """A version in a deployment, and its share of the runs."""

    token: str | None = None
    """The id of the version."""
    percentage: int | None = None
    """How many of a hundred runs the version gets."""
    label: str | None = None
    """Which side of a rollout the version is, `treatment` or `control`."""


class Workflow(Answer):
    """A workflow, of which there can be several versions. Inferred."""

    type: Literal["workflow"]
    """Stated."""
    id: str
    """Stated."""
    attributes: WorkflowAttributes
    relationships: WorkflowRelationships | None = None


class WorkflowAttributes(Answer):
    """What a workflow says about itself."""

    status: WorkflowStatus | None = None
    name: str | None = None
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None


class WorkflowDeployment(Answer):
    """A deployment, which divides the runs of a workflow among versions. Inferred."""

    type: Literal["workflow-deployment"] | str
    """Stated."""
    id: str
    """Stated."""
    attributes: WorkflowDeploymentAttributes


class WorkflowDeploymentAttributes(Answer):
    """What a deployment says about itself."""

    status: WorkflowDeploymentStatus | None = None
    configuration: WorkflowDeploymentConfiguration | None = None
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    updated_at: Annotated[datetime | None, Field(alias="updated-at")] = None


class WorkflowDeploymentConfiguration(Answer):
    """How a deployment divides the runs."""

    versions: list[DeployedVersion] | None = None
    """The versions, each with its share."""


class WorkflowRelationships(Answer):
    """The objects that a workflow is related to."""

    latest_published_version: Annotated[ToOne | None, Field(alias="latest-published-version")] = (
        None
    )
    """The version that was published last (type `workflow-version`)."""
    active_deployment: Annotated[ActiveDeployment | None, Field(alias="active-deployment")] = None
    """The newest deployment in force, in full and not by id alone."""


class WorkflowRun(Answer):
    """A run of a workflow. Inferred."""

    type: Literal["workflow-run"]
    """Stated."""
    id: str
    """Stated."""
    attributes: WorkflowRunAttributes
    relationships: WorkflowRunRelationships | None = None
    meta: WorkflowRunMeta | None = None


class WorkflowRunAttributes(Answer):
    """What a run says about itself."""

    completed_at: Annotated[datetime | None, Field(alias="completed-at")] = None
    """When the run was completed. Null where it was not."""
    created_at: Annotated[datetime | None, Field(alias="created-at")] = None
    status: str | None = None
    """How the run stands. `in_progress`, `completed` and `errored` are seen in examples."""


class WorkflowRunMeta(Answer):
    """What is measured of a run."""

    processing_time_seconds: Annotated[float | None, Field(alias="processing-time-seconds")] = None
    """How many seconds the run took. Null in all examples."""


class WorkflowRunRelationships(Answer):
    """The objects that a run is related to, by type and id."""

    creator: ToOneOrNone | None = None
    """What started the run (type `administrator`, `user` or `event`)."""
    workflow: ToOne | None = None
    """The workflow (type `workflow`)."""
    workflow_version: Annotated[ToOne | None, Field(alias="workflow-version")] = None
    """The version that runs (type `workflow-version`)."""
