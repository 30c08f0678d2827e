"""Connect."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .._runtime.async_transport import AsyncTransport
    from .._runtime.sync_transport import SyncTransport
    from .connect_connections import AsyncConnectConnections, ConnectConnections
    from .connect_share_tokens import AsyncConnectShareTokens, ConnectShareTokens


class Connect:
    """Connect."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def connections(self) -> ConnectConnections:
        """Sharing of data between organizations."""
        from .connect_connections import ConnectConnections

        return ConnectConnections(self._transport)

    @cached_property
    def share_tokens(self) -> ConnectShareTokens:
        """Share tokens of connect."""
        from .connect_share_tokens import ConnectShareTokens

        return ConnectShareTokens(self._transport)


class AsyncConnect:
    """Connect."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def connections(self) -> AsyncConnectConnections:
        """Sharing of data between organizations."""
        from .connect_connections import AsyncConnectConnections

        return AsyncConnectConnections(self._transport)

    @cached_property
    def share_tokens(self) -> AsyncConnectShareTokens:
        """Share tokens of connect."""
        from .connect_share_tokens import AsyncConnectShareTokens

        return AsyncConnectShareTokens(self._transport)
