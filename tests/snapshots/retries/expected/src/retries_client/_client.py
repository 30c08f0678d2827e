"""The two clients: where requests go, which credentials they carry, and the resources."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime.definition import Definition, ErrorCodes, RateLimitReset

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self, Unpack

    from ._runtime.types import AsyncSettings, Settings
    from .resources.cases import AsyncCases, Cases

_DEFINITION = Definition(
    name="Retries",
    servers=(("default", "https://api.example.com"),),
    base_url_variable="RETRIES_BASE_URL",
    error_codes=ErrorCodes(
        pointer="/error/code", retry=("rate_limited",), final=("quota_exceeded",)
    ),
    reset=RateLimitReset(header="X-Limit-Ends", unit="unix"),
    request_id=("/meta/request_id",),
)


class Retries:
    """Client for the Cases API.

    Args:
        base_url: Replaces the server's whole URL; falls back to the environment variable
            RETRIES_BASE_URL.
        settings: timeout and deadline in seconds, max_retries, headers, strict, on_drift,
            allow_draft, http_client and more: see `Settings`.

    Raises:
        ConfigurationError: A credential or the server's address is missing.
    """

    def __init__(self, *, base_url: str | None = None, **settings: Unpack[Settings]) -> None:
        from ._runtime.sync_transport import SyncTransport

        self._transport = SyncTransport(_DEFINITION, {}, "default", base_url, settings)

    @cached_property
    def cases(self) -> Cases:
        """Cases."""
        from .resources.cases import Cases

        return Cases(self._transport)

    def close(self) -> None:
        """Close the connections; the client cannot be used afterwards."""
        self._transport.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return repr(self._transport)


class AsyncRetries:
    """Asynchronous client for the Cases API.

    Arguments are those of `Retries`.
    """

    def __init__(self, *, base_url: str | None = None, **settings: Unpack[AsyncSettings]) -> None:
        from ._runtime.async_transport import AsyncTransport

        self._transport = AsyncTransport(_DEFINITION, {}, "default", base_url, settings)

    @cached_property
    def cases(self) -> AsyncCases:
        """Cases."""
        from .resources.cases import AsyncCases

        return AsyncCases(self._transport)

    async def aclose(self) -> None:
        """Close the connections; the client cannot be used afterwards."""
        await self._transport.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.aclose()

    def __repr__(self) -> str:
        return repr(self._transport)
