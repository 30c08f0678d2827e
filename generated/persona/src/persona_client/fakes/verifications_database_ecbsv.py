# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `VerificationsDatabaseEcbsv` and `AsyncVerificationsDatabaseEcbsv`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, faked
from ..resources.verifications_database_ecbsv import (
    AsyncVerificationsDatabaseEcbsv,
    VerificationsDatabaseEcbsv,
)


class FakeVerificationsDatabaseEcbsv(VerificationsDatabaseEcbsv):
    """`VerificationsDatabaseEcbsv`, whose methods can be told what they are answered."""

    @faked(VerificationsDatabaseEcbsv.get)
    def get(self) -> None: ...


class FakeAsyncVerificationsDatabaseEcbsv(AsyncVerificationsDatabaseEcbsv):
    """`AsyncVerificationsDatabaseEcbsv`, whose methods can be told what they are answered."""

    @async_faked(AsyncVerificationsDatabaseEcbsv.get)
    def get(self) -> None: ...
