"""Models of answers: cases tasks."""

from __future__ import annotations

from datetime import datetime

from .._runtime.models import Answer
from .shared_meta import Meta


class CaseTask(Answer):
    """A task in the checklist of a case."""

    id: int
    """The id of the task."""
    description: str | None = None
    """What is to be done."""
    completed: bool | None = None
    """Whether it is done."""
    assignees: list[CaseTaskAssignee] | None = None
    """The users that have to do it."""
    created_at: datetime | None = None
    """When the task was created."""
    updated_at: datetime | None = None
    """When the task was last changed."""


class CaseTaskAnswer(Answer):
    """One task."""

    task: CaseTask
    """The task."""


class CaseTaskAssignee(Answer):
    """A user that has to do a task."""

    id: str | None = None
    """The id of the user."""
    email: str | None = None
    """The email address."""
    first_name: str | None = None
    """The first name."""
    last_name: str | None = None
    """The last name."""


class CaseTaskBatch(Answer):
    """Tasks that were added together."""

    tasks: list[CaseTask]
    """The tasks."""


class CaseTaskDestroyed(Answer):
    """What is left of a deleted task."""

    destroyed_id: str
    """The id of the task, as a string."""


class CaseTaskList(Answer):
    """One page of the checklist of a case."""

    tasks: list[CaseTask]
    """The tasks of the page."""
    meta: Meta
    """Where the page stands among the others."""
