"""Admin."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .._runtime.async_transport import AsyncTransport
    from .._runtime.sync_transport import SyncTransport
    from .admin_sync_destinations import AdminSyncDestinations, AsyncAdminSyncDestinations


class Admin:
    """Admin."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def sync_destinations(self) -> AdminSyncDestinations:
        """Where stories are sent to."""
        from .admin_sync_destinations import AdminSyncDestinations

        return AdminSyncDestinations(self._transport)


class AsyncAdmin:
    """Admin."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def sync_destinations(self) -> AsyncAdminSyncDestinations:
        """Where stories are sent to."""
        from .admin_sync_destinations import AsyncAdminSyncDestinations

        return AsyncAdminSyncDestinations(self._transport)
