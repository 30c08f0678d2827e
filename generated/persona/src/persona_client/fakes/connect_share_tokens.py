# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `ConnectShareTokens` and `AsyncConnectShareTokens`."""

from __future__ import annotations

from .._runtime.fakes import async_faked, async_faked_pages, faked, faked_pages
from ..resources.connect_share_tokens import AsyncConnectShareTokens, ConnectShareTokens


class FakeConnectShareTokens(ConnectShareTokens):
    """`ConnectShareTokens`, whose methods can be told what they are answered."""

    @faked_pages(ConnectShareTokens.list)
    def list(self) -> None: ...

    @faked(ConnectShareTokens.create)
    def create(self) -> None: ...

    @faked(ConnectShareTokens.get)
    def get(self) -> None: ...

    @faked(ConnectShareTokens.expire)
    def expire(self) -> None: ...

    @faked(ConnectShareTokens.redeem)
    def redeem(self) -> None: ...


class FakeAsyncConnectShareTokens(AsyncConnectShareTokens):
    """`AsyncConnectShareTokens`, whose methods can be told what they are answered."""

    @async_faked_pages(AsyncConnectShareTokens.list)
    def list(self) -> None: ...

    @async_faked(AsyncConnectShareTokens.create)
    def create(self) -> None: ...

    @async_faked(AsyncConnectShareTokens.get)
    def get(self) -> None: ...

    @async_faked(AsyncConnectShareTokens.expire)
    def expire(self) -> None: ...

    @async_faked(AsyncConnectShareTokens.redeem)
    def redeem(self) -> None: ...
