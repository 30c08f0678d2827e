"""The two clients: where requests go, which credentials they carry, and the resources."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime.definition import ApiKey, Definition

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self, Unpack

    from ._runtime.types import AsyncSettings, Settings
    from .resources.cases import AsyncCases, Cases

_DEFINITION = Definition(
    name="SecurityApiKey",
    servers=(("default", "https://api.example.com"),),
    base_url_variable="SECURITY_API_KEY_BASE_URL",
    schemes=(
        (
            "inHeader",
            ApiKey(
                location="header",
                wire_name="X-API-Key",
                argument="api_key",
                variable="SECURITY_API_KEY_API_KEY",
            ),
        ),
        (
            "inQuery",
            ApiKey(
                location="query",
                wire_name="key",
                argument="in_query",
                variable="SECURITY_API_KEY_IN_QUERY",
            ),
        ),
        (
            "inCookie",
            ApiKey(
                location="cookie",
                wire_name="session",
                argument="in_cookie",
                variable="SECURITY_API_KEY_IN_COOKIE",
            ),
        ),
    ),
)


class SecurityApiKey:
    """Client for the Cases API.

    Args:
        api_key: Made in the settings. Falls back to the environment variable
            SECURITY_API_KEY_API_KEY.
        in_query: Secret of the security scheme inQuery. Falls back to the environment
            variable SECURITY_API_KEY_IN_QUERY.
        in_cookie: Secret of the security scheme inCookie. Falls back to the environment
            variable SECURITY_API_KEY_IN_COOKIE.
        base_url: Replaces the server's whole URL; falls back to the environment variable
            SECURITY_API_KEY_BASE_URL.
        settings: timeout and deadline in seconds, max_retries, headers, strict, on_drift,
            allow_draft, http_client and more: see `Settings`.

    Raises:
        ConfigurationError: A credential or the server's address is missing.
    """

    def __init__(
        self,
        *,
        api_key: str | None = None,
        in_query: str | None = None,
        in_cookie: str | None = None,
        base_url: str | None = None,
        **settings: Unpack[Settings],
    ) -> None:
        from ._runtime.sync_transport import SyncTransport

        self._transport = SyncTransport(
            _DEFINITION,
            {"api_key": api_key, "in_query": in_query, "in_cookie": in_cookie},
            "default",
            base_url,
            settings,
        )

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


class AsyncSecurityApiKey:
    """Asynchronous client for the Cases API.

    Arguments are those of `SecurityApiKey`.
    """

    def __init__(
        self,
        *,
        api_key: str | None = None,
        in_query: str | None = None,
        in_cookie: str | None = None,
        base_url: str | None = None,
        **settings: Unpack[AsyncSettings],
    ) -> None:
        from ._runtime.async_transport import AsyncTransport

        self._transport = AsyncTransport(
            _DEFINITION,
            {"api_key": api_key, "in_query": in_query, "in_cookie": in_cookie},
            "default",
            base_url,
            settings,
        )

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
