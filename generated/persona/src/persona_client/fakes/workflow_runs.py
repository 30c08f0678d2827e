# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `WorkflowRuns` and `AsyncWorkflowRuns`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, async_faked_pages, faked, faked_pages
from ..resources.workflow_runs import AsyncWorkflowRuns, WorkflowRuns


class FakeWorkflowRuns(WorkflowRuns):
    """`WorkflowRuns`, whose methods can be told what they are answered."""

    @faked(WorkflowRuns.get)
    def get(self) -> None: ...

    @faked_pages(WorkflowRuns.list)
    def list(self) -> None: ...


class FakeAsyncWorkflowRuns(AsyncWorkflowRuns):
    """`AsyncWorkflowRuns`, whose methods can be told what they are answered."""

    @async_faked(AsyncWorkflowRuns.get)
    def get(self) -> None: ...

    @async_faked_pages(AsyncWorkflowRuns.list)
    def list(self) -> None: ...
