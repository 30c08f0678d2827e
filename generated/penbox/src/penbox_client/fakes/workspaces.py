# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `Workspaces` and `AsyncWorkspaces`."""

from __future__ import annotations

from .._runtime.fakes import async_faked_pages, faked_pages
from ..resources.workspaces import AsyncWorkspaces, Workspaces


class FakeWorkspaces(Workspaces):
    """`Workspaces`, whose methods can be told what they are answered."""

    @faked_pages(Workspaces.list)
    def list(self) -> None: ...


class FakeAsyncWorkspaces(AsyncWorkspaces):
    """`AsyncWorkspaces`, whose methods can be told what they are answered."""

    @async_faked_pages(AsyncWorkspaces.list)
    def list(self) -> None: ...
