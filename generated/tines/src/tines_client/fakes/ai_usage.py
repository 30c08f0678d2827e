# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `AiUsageResource` and `AsyncAiUsageResource`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, faked
from ..resources.ai_usage import AsyncAiUsageResource, AiUsageResource


class FakeAiUsageResource(AiUsageResource):
    """`AiUsageResource`, whose methods can be told what they are answered."""

    @faked(AiUsageResource.get)
    def get(self) -> None: ...


class FakeAsyncAiUsageResource(AsyncAiUsageResource):
    """`AsyncAiUsageResource`, whose methods can be told what they are answered."""

    @async_faked(AsyncAiUsageResource.get)
    def get(self) -> None: ...
