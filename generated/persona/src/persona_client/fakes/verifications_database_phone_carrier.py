# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `VerificationsDatabasePhoneCarrier` and `AsyncVerificationsDatabasePhoneCarrier`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, faked
from ..resources.verifications_database_phone_carrier import (
    AsyncVerificationsDatabasePhoneCarrier,
    VerificationsDatabasePhoneCarrier,
)


class FakeVerificationsDatabasePhoneCarrier(VerificationsDatabasePhoneCarrier):
    """`VerificationsDatabasePhoneCarrier`, whose methods can be told what they are answered."""

    @faked(VerificationsDatabasePhoneCarrier.get)
    def get(self) -> None: ...

    @faked(VerificationsDatabasePhoneCarrier.submit)
    def submit(self) -> None: ...

    @faked(VerificationsDatabasePhoneCarrier.create)
    def create(self) -> None: ...


class FakeAsyncVerificationsDatabasePhoneCarrier(AsyncVerificationsDatabasePhoneCarrier):
    """`AsyncVerificationsDatabasePhoneCarrier`, whose methods can be told what they are answered."""

    @async_faked(AsyncVerificationsDatabasePhoneCarrier.get)
    def get(self) -> None: ...

    @async_faked(AsyncVerificationsDatabasePhoneCarrier.submit)
    def submit(self) -> None: ...

    @async_faked(AsyncVerificationsDatabasePhoneCarrier.create)
    def create(self) -> None: ...
