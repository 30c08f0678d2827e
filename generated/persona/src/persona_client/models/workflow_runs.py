"""Models of answers: workflow runs."""

from __future__ import annotations

from .._runtime.models import Answer
from .shared import PageLinks, WorkflowRun


class WorkflowRunList(Answer):
    """One page of runs."""

    data: list[WorkflowRun]
    """The runs of this page."""
    links: PageLinks
