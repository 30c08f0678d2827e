"""The two clients: where requests go, which credentials they carry, and the resources."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime.definition import Bearer, Definition, ErrorCodes

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self, Unpack

    from ._runtime.types import AsyncSettings, Settings
    from .resources.cases import AsyncCases, Cases

_DEFINITION = Definition(
    name="ServerOps",
    servers=(("production", "https://api.serverops.gg/v1"),),
    base_url_variable="SERVEROPS_BASE_URL",
    schemes=(("bearerAuth", Bearer(argument="api_key", variable="SERVEROPS_API_KEY")),),
    error_codes=ErrorCodes(
        pointer="/error/code", retry=("rate_limited",), final=("quota_exceeded",)
    ),
)


class ServerOps:
    """Client for the ServerOps API.

    Args:
        api_key: A token made in the ServerOps dashboard, where it is shown once. Tokens
            that start with `so_live_` act on production, tokens that start with `so_test_`
            in test mode. A token carries scopes; `cases:read` allows reading cases and
            `cases:write` changing them. Falls back to the environment variable
            SERVEROPS_API_KEY.
        base_url: Replaces the server's whole URL; falls back to the environment variable
            SERVEROPS_BASE_URL.
        settings: timeout and deadline in seconds, max_retries, headers, strict, on_drift,
            allow_draft, http_client and more: see `Settings`.

    Raises:
        ConfigurationError: A credential or the server's address is missing.
    """

    def __init__(
        self,
        *,
        api_key: str | None = None,
        base_url: str | None = None,
        **settings: Unpack[Settings],
    ) -> None:
        from ._runtime.sync_transport import SyncTransport

        self._transport = SyncTransport(
            _DEFINITION, {"api_key": api_key}, "production", base_url, settings
        )

    @cached_property
    def cases(self) -> Cases:
        """Cases of the project that the token belongs to."""
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


class AsyncServerOps:
    """Asynchronous client for the ServerOps API.

    Arguments are those of `ServerOps`.
    """

    def __init__(
        self,
        *,
        api_key: str | None = None,
        base_url: str | None = None,
        **settings: Unpack[AsyncSettings],
    ) -> None:
        from ._runtime.async_transport import AsyncTransport

        self._transport = AsyncTransport(
            _DEFINITION, {"api_key": api_key}, "production", base_url, settings
        )

    @cached_property
    def cases(self) -> AsyncCases:
        """Cases of the project that the token belongs to."""
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
