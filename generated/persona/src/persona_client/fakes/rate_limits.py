# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `RateLimits` and `AsyncRateLimits`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, faked
from ..resources.rate_limits import AsyncRateLimits, RateLimits


class FakeRateLimits(RateLimits):
    """`RateLimits`, whose methods can be told what they are answered."""

    @faked(RateLimits.list)
    def list(self) -> None: ...


class FakeAsyncRateLimits(AsyncRateLimits):
    """`AsyncRateLimits`, whose methods can be told what they are answered."""

    @async_faked(AsyncRateLimits.list)
    def list(self) -> None: ...
