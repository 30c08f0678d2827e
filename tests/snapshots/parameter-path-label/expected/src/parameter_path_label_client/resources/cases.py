"""Cases."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .._runtime.async_transport import AsyncTransport
    from .._runtime.sync_transport import SyncTransport
    from .cases_shapes import AsyncCasesShapes, CasesShapes


class Cases:
    """Cases."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def shapes(self) -> CasesShapes:
        """Shapes of cases."""
        from .cases_shapes import CasesShapes

        return CasesShapes(self._transport)


class AsyncCases:
    """Cases."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def shapes(self) -> AsyncCasesShapes:
        """Shapes of cases."""
        from .cases_shapes import AsyncCasesShapes

        return AsyncCasesShapes(self._transport)
