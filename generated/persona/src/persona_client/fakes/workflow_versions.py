# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `WorkflowVersions` and `AsyncWorkflowVersions`."""

from __future__ import annotations

from .._runtime.fakes import async_faked_pages, faked_pages
from ..resources.workflow_versions import AsyncWorkflowVersions, WorkflowVersions


class FakeWorkflowVersions(WorkflowVersions):
    """`WorkflowVersions`, whose methods can be told what they are answered."""

    @faked_pages(WorkflowVersions.list)
    def list(self) -> None: ...


class FakeAsyncWorkflowVersions(AsyncWorkflowVersions):
    """`AsyncWorkflowVersions`, whose methods can be told what they are answered."""

    @async_faked_pages(AsyncWorkflowVersions.list)
    def list(self) -> None: ...
