"""Cases."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .._runtime.async_transport import AsyncTransport
    from .._runtime.sync_transport import SyncTransport
    from .cases_files import AsyncCasesFiles, CasesFiles


class Cases:
    """Cases."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def files(self) -> CasesFiles:
        """Files of cases."""
        from .cases_files import CasesFiles

        return CasesFiles(self._transport)


class AsyncCases:
    """Cases."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def files(self) -> AsyncCasesFiles:
        """Files of cases."""
        from .cases_files import AsyncCasesFiles

        return AsyncCasesFiles(self._transport)
