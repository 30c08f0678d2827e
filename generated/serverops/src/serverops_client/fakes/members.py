# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `Members` and `AsyncMembers`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, faked
from ..resources.members import AsyncMembers, Members


class FakeMembers(Members):
    """`Members`, whose methods can be told what they are answered."""

    @faked(Members.invite)
    def invite(self) -> None: ...

    @faked(Members.remove)
    def remove(self) -> None: ...


class FakeAsyncMembers(AsyncMembers):
    """`AsyncMembers`, whose methods can be told what they are answered."""

    @async_faked(AsyncMembers.invite)
    def invite(self) -> None: ...

    @async_faked(AsyncMembers.remove)
    def remove(self) -> None: ...
