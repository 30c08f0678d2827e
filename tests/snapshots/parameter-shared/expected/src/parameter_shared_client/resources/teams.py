"""Teams."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .._runtime.async_transport import AsyncTransport
    from .._runtime.sync_transport import SyncTransport
    from .teams_cases import AsyncTeamsCases, TeamsCases


class Teams:
    """Teams."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def cases(self) -> TeamsCases:
        """Cases of teams."""
        from .teams_cases import TeamsCases

        return TeamsCases(self._transport)


class AsyncTeams:
    """Teams."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def cases(self) -> AsyncTeamsCases:
        """Cases of teams."""
        from .teams_cases import AsyncTeamsCases

        return AsyncTeamsCases(self._transport)
