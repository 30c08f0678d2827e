"""Models of answers: workflow runs."""

from __future__ import annotations

from .._runtime.models import Answer
from .shared import PageLinks, WorkflowRun


class WorkflowRunList(Answer):
    data: list[WorkflowRun]
    links: PageLinks
