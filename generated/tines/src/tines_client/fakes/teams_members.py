# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `TeamsMembers` and `AsyncTeamsMembers`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, async_faked_pages, faked, faked_pages
from ..resources.teams_members import AsyncTeamsMembers, TeamsMembers


class FakeTeamsMembers(TeamsMembers):
    """`TeamsMembers`, whose methods can be told what they are answered."""

    @faked_pages(TeamsMembers.list)
    def list(self) -> None: ...

    @faked(TeamsMembers.remove)
    def remove(self) -> None: ...

    @faked(TeamsMembers.invite)
    def invite(self) -> None: ...

    @faked(TeamsMembers.resend_invitation)
    def resend_invitation(self) -> None: ...


class FakeAsyncTeamsMembers(AsyncTeamsMembers):
    """`AsyncTeamsMembers`, whose methods can be told what they are answered."""

    @async_faked_pages(AsyncTeamsMembers.list)
    def list(self) -> None: ...

    @async_faked(AsyncTeamsMembers.remove)
    def remove(self) -> None: ...

    @async_faked(AsyncTeamsMembers.invite)
    def invite(self) -> None: ...

    @async_faked(AsyncTeamsMembers.resend_invitation)
    def resend_invitation(self) -> None: ...
