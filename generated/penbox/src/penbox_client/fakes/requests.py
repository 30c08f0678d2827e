# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `Requests` and `AsyncRequests`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, faked
from ..resources.requests import AsyncRequests, Requests


class FakeRequests(Requests):
    """`Requests`, whose methods can be told what they are answered."""

    @faked(Requests.list)
    def list(self) -> None: ...

    @faked(Requests.create)
    def create(self) -> None: ...

    @faked(Requests.get)
    def get(self) -> None: ...

    @faked(Requests.update)
    def update(self) -> None: ...


class FakeAsyncRequests(AsyncRequests):
    """`AsyncRequests`, whose methods can be told what they are answered."""

    @async_faked(AsyncRequests.list)
    def list(self) -> None: ...

    @async_faked(AsyncRequests.create)
    def create(self) -> None: ...

    @async_faked(AsyncRequests.get)
    def get(self) -> None: ...

    @async_faked(AsyncRequests.update)
    def update(self) -> None: ...
