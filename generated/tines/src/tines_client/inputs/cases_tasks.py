"""Models of what calls send: cases tasks."""

from __future__ import annotations

from pydantic import MISSING

from .._runtime.models import Input


class CaseTaskBatchCreate(Input):
    """Tasks to be added together."""

    tasks: list[CaseTaskCreate]
    """The tasks, 25 at most."""


class CaseTaskCreate(Input):
    """A task to be added."""

    description: str
    """What is to be done."""
    assignee_emails: list[str] | MISSING = MISSING
    """The email addresses of the users that have to do it."""


class CaseTaskUpdate(Input):
    """What to change in a task."""

    description: str | MISSING = MISSING
    """What is to be done."""
    completed: bool | MISSING = MISSING
    """Whether it is done."""
    assignee_emails: list[str] | MISSING = MISSING
    """The email addresses of all users that have to do it; who is not named is unassigned."""
