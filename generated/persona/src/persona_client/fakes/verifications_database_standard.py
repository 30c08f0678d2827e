# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `VerificationsDatabaseStandard` and `AsyncVerificationsDatabaseStandard`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, faked
from ..resources.verifications_database_standard import (
    AsyncVerificationsDatabaseStandard,
    VerificationsDatabaseStandard,
)


class FakeVerificationsDatabaseStandard(VerificationsDatabaseStandard):
    """`VerificationsDatabaseStandard`, whose methods can be told what they are answered."""

    @faked(VerificationsDatabaseStandard.get)
    def get(self) -> None: ...


class FakeAsyncVerificationsDatabaseStandard(AsyncVerificationsDatabaseStandard):
    """`AsyncVerificationsDatabaseStandard`, whose methods can be told what they are answered."""

    @async_faked(AsyncVerificationsDatabaseStandard.get)
    def get(self) -> None: ...
