# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `GroupsRuns` and `AsyncGroupsRuns`."""

from __future__ import annotations

from .._runtime.fakes import async_faked_pages, faked_pages
from ..resources.groups_runs import AsyncGroupsRuns, GroupsRuns


class FakeGroupsRuns(GroupsRuns):
    """`GroupsRuns`, whose methods can be told what they are answered."""

    @faked_pages(GroupsRuns.list)
    def list(self) -> None: ...

    @faked_pages(GroupsRuns.list_events)
    def list_events(self) -> None: ...


class FakeAsyncGroupsRuns(AsyncGroupsRuns):
    """`AsyncGroupsRuns`, whose methods can be told what they are answered."""

    @async_faked_pages(AsyncGroupsRuns.list)
    def list(self) -> None: ...

    @async_faked_pages(AsyncGroupsRuns.list_events)
    def list_events(self) -> None: ...
