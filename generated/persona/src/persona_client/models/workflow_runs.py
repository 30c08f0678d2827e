"""Models of answers: workflow runs."""

from __future__ import annotations

from .._runtime.models import Answer
from .shared_page_links import PageLinks
from .shared_workflow import WorkflowRun


class WorkflowRunList(Answer):
    """One page of runs."""

    data: list[WorkflowRun]
    """The runs of this page."""
    links: PageLinks
