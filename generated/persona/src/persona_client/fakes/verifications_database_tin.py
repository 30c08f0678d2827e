# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `VerificationsDatabaseTin` and `AsyncVerificationsDatabaseTin`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, faked
from ..resources.verifications_database_tin import (
    AsyncVerificationsDatabaseTin,
    VerificationsDatabaseTin,
)


class FakeVerificationsDatabaseTin(VerificationsDatabaseTin):
    """`VerificationsDatabaseTin`, whose methods can be told what they are answered."""

    @faked(VerificationsDatabaseTin.get)
    def get(self) -> None: ...

    @faked(VerificationsDatabaseTin.create)
    def create(self) -> None: ...

    @faked(VerificationsDatabaseTin.submit)
    def submit(self) -> None: ...


class FakeAsyncVerificationsDatabaseTin(AsyncVerificationsDatabaseTin):
    """`AsyncVerificationsDatabaseTin`, whose methods can be told what they are answered."""

    @async_faked(AsyncVerificationsDatabaseTin.get)
    def get(self) -> None: ...

    @async_faked(AsyncVerificationsDatabaseTin.create)
    def create(self) -> None: ...

    @async_faked(AsyncVerificationsDatabaseTin.submit)
    def submit(self) -> None: ...
