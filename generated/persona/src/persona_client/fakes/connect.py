# pyright: reportDeprecated=false, reportIncompatibleMethodOverride=false
"""Fakes of `Connect` and `AsyncConnect`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..resources.connect import AsyncConnect, Connect

if TYPE_CHECKING:
    from .connect_connections import FakeAsyncConnectConnections, FakeConnectConnections
    from .connect_share_tokens import FakeAsyncConnectShareTokens, FakeConnectShareTokens


class FakeConnect(Connect):
    """`Connect`, whose methods can be told what they are answered."""

    @cached_property
    def connections(self) -> FakeConnectConnections:
        """The fake of `ConnectConnections`."""
        from .connect_connections import FakeConnectConnections

        return FakeConnectConnections(self._transport)

    @cached_property
    def share_tokens(self) -> FakeConnectShareTokens:
        """The fake of `ConnectShareTokens`."""
        from .connect_share_tokens import FakeConnectShareTokens

        return FakeConnectShareTokens(self._transport)


class FakeAsyncConnect(AsyncConnect):
    """`AsyncConnect`, whose methods can be told what they are answered."""

    @cached_property
    def connections(self) -> FakeAsyncConnectConnections:
        """The fake of `ConnectConnections`."""
        from .connect_connections import FakeAsyncConnectConnections

        return FakeAsyncConnectConnections(self._transport)

    @cached_property
    def share_tokens(self) -> FakeAsyncConnectShareTokens:
        """The fake of `ConnectShareTokens`."""
        from .connect_share_tokens import FakeAsyncConnectShareTokens

        return FakeAsyncConnectShareTokens(self._transport)
