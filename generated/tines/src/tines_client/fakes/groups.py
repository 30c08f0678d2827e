# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `Groups` and `AsyncGroups`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..resources.groups import AsyncGroups, Groups

if TYPE_CHECKING:
    from .groups_runs import FakeAsyncGroupsRuns, FakeGroupsRuns


class FakeGroups(Groups):
    """`Groups`, whose methods can be told what they are answered."""

    @cached_property
    def runs(self) -> FakeGroupsRuns:
        """The fake of `GroupsRuns`."""
        from .groups_runs import FakeGroupsRuns

        return FakeGroupsRuns(self._transport)


class FakeAsyncGroups(AsyncGroups):
    """`AsyncGroups`, whose methods can be told what they are answered."""

    @cached_property
    def runs(self) -> FakeAsyncGroupsRuns:
        """The fake of `GroupsRuns`."""
        from .groups_runs import FakeAsyncGroupsRuns

        return FakeAsyncGroupsRuns(self._transport)
