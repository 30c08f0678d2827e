"""The two clients: where requests go, which credentials they carry, and the resources."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime import client, definition

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from typing import Unpack

    from ._runtime.types import AsyncSettings, Settings
    from .resources.cases import AsyncCases, Cases

_DEFINITION = definition.Definition(
    name="SecurityApiKey",
    servers=(("default", "https://api.example.com"),),
    base_url_variable="SECURITY_API_KEY_BASE_URL",
    schemes=(
        (
            "inHeader",
            definition.ApiKey(
                location="header",
                wire_name="X-API-Key",
                argument="api_key",
                variable="SECURITY_API_KEY_API_KEY",
            ),
        ),
        (
            "inQuery",
            definition.ApiKey(
                location="query",
                wire_name="key",
                argument="in_query",
                variable="SECURITY_API_KEY_IN_QUERY",
            ),
        ),
        (
            "inCookie",
            definition.ApiKey(
                location="cookie",
                wire_name="session",
                argument="in_cookie",
                variable="SECURITY_API_KEY_IN_COOKIE",
            ),
        ),
    ),
    security=((("inHeader", ()),), (("inQuery", ()),), (("inCookie", ()),)),
)


class SecurityApiKey(client.ClientBase):
    """Client for the Cases API.

    A credential may be a callable instead of a text: it is asked for each attempt, and once
    more after a 401, so that keys can change while the client is used.

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
            on_request, on_response, on_retry, telemetry, rate_limit, allow_draft,
            ssl_context, proxy, http_client and more: see `Settings`.

    Raises:
        ConfigurationError: A credential or the server's address is missing.
    """

    def __init__(
        self,
        *,
        api_key: str | Callable[[], str] | None = None,
        in_query: str | Callable[[], str] | None = None,
        in_cookie: str | Callable[[], str] | None = None,
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


class AsyncSecurityApiKey(client.AsyncClientBase):
    """Asynchronous client for the Cases API.

    Arguments are those of `SecurityApiKey`.
    """

    def __init__(
        self,
        *,
        api_key: str | Callable[[], str | Awaitable[str]] | None = None,
        in_query: str | Callable[[], str | Awaitable[str]] | None = None,
        in_cookie: str | Callable[[], str | Awaitable[str]] | None = None,
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
