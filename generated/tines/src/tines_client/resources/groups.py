"""Groups."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .._runtime.async_transport import AsyncTransport
    from .._runtime.sync_transport import SyncTransport
    from .groups_runs import AsyncGroupsRuns, GroupsRuns


class Groups:
    """Groups."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def runs(self) -> GroupsRuns:
        """The runs of a group of steps."""
        from .groups_runs import GroupsRuns

        return GroupsRuns(self._transport)


class AsyncGroups:
    """Groups."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def runs(self) -> AsyncGroupsRuns:
        """The runs of a group of steps."""
        from .groups_runs import AsyncGroupsRuns

        return AsyncGroupsRuns(self._transport)
