"""V1."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .._runtime.async_transport import AsyncTransport
    from .._runtime.sync_transport import SyncTransport
    from .v1_cases import AsyncV1Cases, V1Cases


class V1:
    """V1."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def cases(self) -> V1Cases:
        """Cases of v1."""
        from .v1_cases import V1Cases

        return V1Cases(self._transport)


class AsyncV1:
    """V1."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def cases(self) -> AsyncV1Cases:
        """Cases of v1."""
        from .v1_cases import AsyncV1Cases

        return AsyncV1Cases(self._transport)
