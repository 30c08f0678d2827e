# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `UsageResource` and `AsyncUsageResource`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, faked
from ..resources.usage import AsyncUsageResource, UsageResource


class FakeUsageResource(UsageResource):
    """`UsageResource`, whose methods can be told what they are answered."""

    @faked(UsageResource.get)
    def get(self) -> None: ...


class FakeAsyncUsageResource(AsyncUsageResource):
    """`AsyncUsageResource`, whose methods can be told what they are answered."""

    @async_faked(AsyncUsageResource.get)
    def get(self) -> None: ...
