# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `VerificationsAamva` and `AsyncVerificationsAamva`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, faked
from ..resources.verifications_aamva import AsyncVerificationsAamva, VerificationsAamva


class FakeVerificationsAamva(VerificationsAamva):
    """`VerificationsAamva`, whose methods can be told what they are answered."""

    @faked(VerificationsAamva.get)
    def get(self) -> None: ...


class FakeAsyncVerificationsAamva(AsyncVerificationsAamva):
    """`AsyncVerificationsAamva`, whose methods can be told what they are answered."""

    @async_faked(AsyncVerificationsAamva.get)
    def get(self) -> None: ...
