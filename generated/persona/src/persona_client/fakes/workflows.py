# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `Workflows` and `AsyncWorkflows`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, faked
from ..resources.workflows import AsyncWorkflows, Workflows


class FakeWorkflows(Workflows):
    """`Workflows`, whose methods can be told what they are answered."""

    @faked(Workflows.trigger)
    def trigger(self) -> None: ...


class FakeAsyncWorkflows(AsyncWorkflows):
    """`AsyncWorkflows`, whose methods can be told what they are answered."""

    @async_faked(AsyncWorkflows.trigger)
    def trigger(self) -> None: ...
