# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `PrivacyPasses` and `AsyncPrivacyPasses`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, faked
from ..resources.privacy_passes import AsyncPrivacyPasses, PrivacyPasses


class FakePrivacyPasses(PrivacyPasses):
    """`PrivacyPasses`, whose methods can be told what they are answered."""

    @faked(PrivacyPasses.create)
    def create(self) -> None: ...


class FakeAsyncPrivacyPasses(AsyncPrivacyPasses):
    """`AsyncPrivacyPasses`, whose methods can be told what they are answered."""

    @async_faked(AsyncPrivacyPasses.create)
    def create(self) -> None: ...
