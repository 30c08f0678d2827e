# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `ChangeRequests` and `AsyncChangeRequests`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, async_faked_pages, faked, faked_pages
from ..resources.change_requests import AsyncChangeRequests, ChangeRequests


class FakeChangeRequests(ChangeRequests):
    """`ChangeRequests`, whose methods can be told what they are answered."""

    @faked_pages(ChangeRequests.list)
    def list(self) -> None: ...

    @faked(ChangeRequests.get)
    def get(self) -> None: ...


class FakeAsyncChangeRequests(AsyncChangeRequests):
    """`AsyncChangeRequests`, whose methods can be told what they are answered."""

    @async_faked_pages(AsyncChangeRequests.list)
    def list(self) -> None: ...

    @async_faked(AsyncChangeRequests.get)
    def get(self) -> None: ...
