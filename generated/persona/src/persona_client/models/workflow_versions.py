"""Models of answers: workflow versions."""

from __future__ import annotations

from .._runtime.models import Answer
from .shared_page_links import PageLinks
from .shared_workflow_version import WorkflowVersion


class WorkflowVersionList(Answer):
    """One page of versions."""

    data: list[WorkflowVersion]
    """The versions of this page."""
    links: PageLinks
