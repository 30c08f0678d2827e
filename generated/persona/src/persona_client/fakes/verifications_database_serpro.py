# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `VerificationsDatabaseSerpro` and `AsyncVerificationsDatabaseSerpro`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, faked
from ..resources.verifications_database_serpro import (
    AsyncVerificationsDatabaseSerpro,
    VerificationsDatabaseSerpro,
)


class FakeVerificationsDatabaseSerpro(VerificationsDatabaseSerpro):
    """`VerificationsDatabaseSerpro`, whose methods can be told what they are answered."""

    @faked(VerificationsDatabaseSerpro.get)
    def get(self) -> None: ...

    @faked(VerificationsDatabaseSerpro.create)
    def create(self) -> None: ...

    @faked(VerificationsDatabaseSerpro.submit)
    def submit(self) -> None: ...


class FakeAsyncVerificationsDatabaseSerpro(AsyncVerificationsDatabaseSerpro):
    """`AsyncVerificationsDatabaseSerpro`, whose methods can be told what they are answered."""

    @async_faked(AsyncVerificationsDatabaseSerpro.get)
    def get(self) -> None: ...

    @async_faked(AsyncVerificationsDatabaseSerpro.create)
    def create(self) -> None: ...

    @async_faked(AsyncVerificationsDatabaseSerpro.submit)
    def submit(self) -> None: ...
