# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `VerificationsPhoneNumber` and `AsyncVerificationsPhoneNumber`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, faked
from ..resources.verifications_phone_number import (
    AsyncVerificationsPhoneNumber,
    VerificationsPhoneNumber,
)


class FakeVerificationsPhoneNumber(VerificationsPhoneNumber):
    """`VerificationsPhoneNumber`, whose methods can be told what they are answered."""

    @faked(VerificationsPhoneNumber.get)
    def get(self) -> None: ...

    @faked(VerificationsPhoneNumber.create)
    def create(self) -> None: ...

    @faked(VerificationsPhoneNumber.confirm)
    def confirm(self) -> None: ...

    @faked(VerificationsPhoneNumber.send_confirmation_code)
    def send_confirmation_code(self) -> None: ...


class FakeAsyncVerificationsPhoneNumber(AsyncVerificationsPhoneNumber):
    """`AsyncVerificationsPhoneNumber`, whose methods can be told what they are answered."""

    @async_faked(AsyncVerificationsPhoneNumber.get)
    def get(self) -> None: ...

    @async_faked(AsyncVerificationsPhoneNumber.create)
    def create(self) -> None: ...

    @async_faked(AsyncVerificationsPhoneNumber.confirm)
    def confirm(self) -> None: ...

    @async_faked(AsyncVerificationsPhoneNumber.send_confirmation_code)
    def send_confirmation_code(self) -> None: ...
