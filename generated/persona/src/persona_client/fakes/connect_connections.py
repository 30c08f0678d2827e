# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `ConnectConnections` and `AsyncConnectConnections`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, async_faked_pages, faked, faked_pages
from ..resources.connect_connections import AsyncConnectConnections, ConnectConnections


class FakeConnectConnections(ConnectConnections):
    """`ConnectConnections`, whose methods can be told what they are answered."""

    @faked_pages(ConnectConnections.list)
    def list(self) -> None: ...

    @faked(ConnectConnections.create)
    def create(self) -> None: ...

    @faked(ConnectConnections.get)
    def get(self) -> None: ...

    @faked(ConnectConnections.deactivate)
    def deactivate(self) -> None: ...

    @faked(ConnectConnections.reactivate)
    def reactivate(self) -> None: ...


class FakeAsyncConnectConnections(AsyncConnectConnections):
    """`AsyncConnectConnections`, whose methods can be told what they are answered."""

    @async_faked_pages(AsyncConnectConnections.list)
    def list(self) -> None: ...

    @async_faked(AsyncConnectConnections.create)
    def create(self) -> None: ...

    @async_faked(AsyncConnectConnections.get)
    def get(self) -> None: ...

    @async_faked(AsyncConnectConnections.deactivate)
    def deactivate(self) -> None: ...

    @async_faked(AsyncConnectConnections.reactivate)
    def reactivate(self) -> None: ...
