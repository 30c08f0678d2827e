"""Models of answers: admin jobs."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Answer
from .shared_meta import Meta


class AdminJob(Answer):
    """A job in a queue of the tenant."""

    id: int
    """The id of the job."""
    type: str | None = None
    """What kind of job it is, such as AgentReceiveJob or CredentialRefreshJob."""
    agent: AdminJobAgentChoice | None = None
    """The step that the job is for, or for the refresh of a credential the id of a step."""
    events: int | None = None
    """The id of the event that the job is about."""
    retry_count: int | None = None
    """How often it has been tried again."""
    last_retry: float | str | None = None
    """When it was last tried again, in seconds since 1970 with a fraction, or an empty string."""
    error_class: str | None = None
    """The kind of error that it ended with."""
    started_at: str | None = None
    """When it was begun. Only queued jobs are documented with it."""


class AdminJobAgent(Answer):
    """The step that a job is for. Shown by example."""

    id: int | None = None
    """The id of the step."""
    name: str | None = None
    """What the step is called."""


class DeadJobList(Answer):
    """One page of dead jobs."""

    jobs: Annotated[list[AdminJob], Field(alias="admin/dead_jobs")]
    """The jobs of the page."""
    meta: Meta
    """Where the page stands among the others."""


class InProgressJobList(Answer):
    """One page of jobs in progress. Inferred."""

    jobs: Annotated[list[AdminJob], Field(alias="admin/in_progress_jobs")]
    """The jobs of the page."""
    meta: Meta
    """Where the page stands among the others."""


class QueuedJobList(Answer):
    """One page of queued jobs."""

    jobs: Annotated[list[AdminJob], Field(alias="admin/queued_jobs")]
    """The jobs of the page."""
    meta: Meta
    """Where the page stands among the others."""


class RetryJobList(Answer):
    """One page of jobs to be tried again."""

    jobs: Annotated[list[AdminJob], Field(alias="admin/retry_jobs")]
    """The jobs of the page."""
    meta: Meta
    """Where the page stands among the others."""


AdminJobAgentChoice = TypeAliasType("AdminJobAgentChoice", AdminJobAgent | int)
"""The step that the job is for, or for the refresh of a credential the id of a step."""
