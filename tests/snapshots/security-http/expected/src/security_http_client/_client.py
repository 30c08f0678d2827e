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
    name="SecurityHttp",
    servers=(("default", "https://api.example.com"),),
    base_url_variable="SECURITY_HTTP_BASE_URL",
    schemes=(
        ("token", definition.Bearer(argument="token", variable="CASES_TOKEN")),
        (
            "login",
            definition.Basic(
                username_argument="user",
                username_variable="CASES_USER",
                password_argument="secret",
                password_variable="CASES_SECRET",
            ),
        ),
    ),
    security=((("token", ()),), (("login", ()),)),
)


class SecurityHttp(client.ClientBase):
    """Client for the Cases API.

    A credential may be a callable instead of a text: it is asked for each attempt, and once
    more after a 401, so that keys can change while the client is used.

    Args:
        token: Secret of the security scheme token. Falls back to the environment variable
            CASES_TOKEN.
        user: Name and password of a person. Falls back to the environment variable
            CASES_USER.
        secret: Name and password of a person. Falls back to the environment variable
            CASES_SECRET.
        base_url: Replaces the server's whole URL; falls back to the environment variable
            SECURITY_HTTP_BASE_URL.
        settings: timeout and deadline in seconds, max_retries, headers, strict, on_drift,
            on_request, on_response, on_retry, telemetry, rate_limit, allow_draft,
            ssl_context, proxy, http_client and more: see `Settings`.

    Raises:
        ConfigurationError: A credential or the server's address is missing.
    """

    def __init__(
        self,
        *,
        token: str | Callable[[], str] | None = None,
        user: str | Callable[[], str] | None = None,
        secret: str | Callable[[], str] | None = None,
        base_url: str | None = None,
        **settings: Unpack[Settings],
    ) -> None:
        from ._runtime.sync_transport import SyncTransport

        self._transport = SyncTransport(
            _DEFINITION,
            {"token": token, "user": user, "secret": secret},
            "default",
            base_url,
            settings,
        )

    @cached_property
    def cases(self) -> Cases:
        """Cases."""
        from .resources.cases import Cases

        return Cases(self._transport)


class AsyncSecurityHttp(client.AsyncClientBase):
    """Asynchronous client for the Cases API.

    Arguments are those of `SecurityHttp`.
    """

    def __init__(
        self,
        *,
        token: str | Callable[[], str | Awaitable[str]] | None = None,
        user: str | Callable[[], str | Awaitable[str]] | None = None,
        secret: str | Callable[[], str | Awaitable[str]] | None = None,
        base_url: str | None = None,
        **settings: Unpack[AsyncSettings],
    ) -> None:
        from ._runtime.async_transport import AsyncTransport

        self._transport = AsyncTransport(
            _DEFINITION,
            {"token": token, "user": user, "secret": secret},
            "default",
            base_url,
            settings,
        )

    @cached_property
    def cases(self) -> AsyncCases:
        """Cases."""
        from .resources.cases import AsyncCases

        return AsyncCases(self._transport)
