# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `VerificationsDatabase` and `AsyncVerificationsDatabase`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, faked
from ..resources.verifications_database import AsyncVerificationsDatabase, VerificationsDatabase


class FakeVerificationsDatabase(VerificationsDatabase):
    """`VerificationsDatabase`, whose methods can be told what they are answered."""

    @faked(VerificationsDatabase.get)
    def get(self) -> None: ...

    @faked(VerificationsDatabase.create)
    def create(self) -> None: ...

    @faked(VerificationsDatabase.submit)
    def submit(self) -> None: ...


class FakeAsyncVerificationsDatabase(AsyncVerificationsDatabase):
    """`AsyncVerificationsDatabase`, whose methods can be told what they are answered."""

    @async_faked(AsyncVerificationsDatabase.get)
    def get(self) -> None: ...

    @async_faked(AsyncVerificationsDatabase.create)
    def create(self) -> None: ...

    @async_faked(AsyncVerificationsDatabase.submit)
    def submit(self) -> None: ...
