# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `VerificationsSelfie` and `AsyncVerificationsSelfie`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, faked
from ..resources.verifications_selfie import AsyncVerificationsSelfie, VerificationsSelfie


class FakeVerificationsSelfie(VerificationsSelfie):
    """`VerificationsSelfie`, whose methods can be told what they are answered."""

    @faked(VerificationsSelfie.get)
    def get(self) -> None: ...

    @faked(VerificationsSelfie.create)
    def create(self) -> None: ...

    @faked(VerificationsSelfie.submit)
    def submit(self) -> None: ...


class FakeAsyncVerificationsSelfie(AsyncVerificationsSelfie):
    """`AsyncVerificationsSelfie`, whose methods can be told what they are answered."""

    @async_faked(AsyncVerificationsSelfie.get)
    def get(self) -> None: ...

    @async_faked(AsyncVerificationsSelfie.create)
    def create(self) -> None: ...

    @async_faked(AsyncVerificationsSelfie.submit)
    def submit(self) -> None: ...
