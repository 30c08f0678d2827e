# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `Teams` and `AsyncTeams`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.fakes import async_faked, async_faked_pages, faked, faked_pages
from ..resources.teams import AsyncTeams, Teams

if TYPE_CHECKING:
    from .teams_members import FakeAsyncTeamsMembers, FakeTeamsMembers


class FakeTeams(Teams):
    """`Teams`, whose methods can be told what they are answered."""

    @cached_property
    def members(self) -> FakeTeamsMembers:
        """The fake of `TeamsMembers`."""
        from .teams_members import FakeTeamsMembers

        return FakeTeamsMembers(self._transport)

    @faked_pages(Teams.list)
    def list(self) -> None: ...

    @faked(Teams.create)
    def create(self) -> None: ...

    @faked(Teams.get)
    def get(self) -> None: ...

    @faked(Teams.update)
    def update(self) -> None: ...

    @faked(Teams.delete)
    def delete(self) -> None: ...

    @faked(Teams.destroy_static_external_id)
    def destroy_static_external_id(self) -> None: ...


class FakeAsyncTeams(AsyncTeams):
    """`AsyncTeams`, whose methods can be told what they are answered."""

    @cached_property
    def members(self) -> FakeAsyncTeamsMembers:
        """The fake of `TeamsMembers`."""
        from .teams_members import FakeAsyncTeamsMembers

        return FakeAsyncTeamsMembers(self._transport)

    @async_faked_pages(AsyncTeams.list)
    def list(self) -> None: ...

    @async_faked(AsyncTeams.create)
    def create(self) -> None: ...

    @async_faked(AsyncTeams.get)
    def get(self) -> None: ...

    @async_faked(AsyncTeams.update)
    def update(self) -> None: ...

    @async_faked(AsyncTeams.delete)
    def delete(self) -> None: ...

    @async_faked(AsyncTeams.destroy_static_external_id)
    def destroy_static_external_id(self) -> None: ...
