# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `VerificationsEmailAddress` and `AsyncVerificationsEmailAddress`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, faked
from ..resources.verifications_email_address import (
    AsyncVerificationsEmailAddress,
    VerificationsEmailAddress,
)


class FakeVerificationsEmailAddress(VerificationsEmailAddress):
    """`VerificationsEmailAddress`, whose methods can be told what they are answered."""

    @faked(VerificationsEmailAddress.get)
    def get(self) -> None: ...

    @faked(VerificationsEmailAddress.create)
    def create(self) -> None: ...

    @faked(VerificationsEmailAddress.send_confirmation_code)
    def send_confirmation_code(self) -> None: ...

    @faked(VerificationsEmailAddress.confirm)
    def confirm(self) -> None: ...


class FakeAsyncVerificationsEmailAddress(AsyncVerificationsEmailAddress):
    """`AsyncVerificationsEmailAddress`, whose methods can be told what they are answered."""

    @async_faked(AsyncVerificationsEmailAddress.get)
    def get(self) -> None: ...

    @async_faked(AsyncVerificationsEmailAddress.create)
    def create(self) -> None: ...

    @async_faked(AsyncVerificationsEmailAddress.send_confirmation_code)
    def send_confirmation_code(self) -> None: ...

    @async_faked(AsyncVerificationsEmailAddress.confirm)
    def confirm(self) -> None: ...
