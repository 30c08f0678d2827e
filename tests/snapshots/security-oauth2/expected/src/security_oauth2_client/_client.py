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
    name="SecurityOauth2",
    servers=(("default", "https://api.example.com"),),
    base_url_variable="SECURITY_OAUTH2_BASE_URL",
    schemes=(
        (
            "machine",
            definition.ClientCredentials(
                token_url="https://login.example.com/token",
                scopes=("cases:read",),
                client_id_argument="client_id",
                client_id_variable="SECURITY_OAUTH2_CLIENT_ID",
                client_secret_argument="client_secret",
                client_secret_variable="SECURITY_OAUTH2_CLIENT_SECRET",
                token_endpoint_auth_method="client_secret_post",
            ),
        ),
        ("person", definition.Bearer(argument="person", variable="SECURITY_OAUTH2_PERSON")),
        ("sso", definition.Bearer(argument="sso", variable="SECURITY_OAUTH2_SSO")),
    ),
    security=((("machine", ()),), (("person", ()),), (("sso", ()),)),
)


class SecurityOauth2(client.ClientBase):
    """Client for the Cases API.

    A credential may be a callable instead of a text: it is asked for each attempt, and once
    more after a 401, so that keys can change while the client is used.

    Args:
        client_id: Client id of the security scheme machine. Falls back to the environment
            variable SECURITY_OAUTH2_CLIENT_ID.
        client_secret: Client secret of the security scheme machine. Falls back to the
            environment variable SECURITY_OAUTH2_CLIENT_SECRET.
        person: Secret of the security scheme person. Falls back to the environment variable
            SECURITY_OAUTH2_PERSON.
        sso: Secret of the security scheme sso. Falls back to the environment variable
            SECURITY_OAUTH2_SSO.
        base_url: Replaces the server's whole URL; falls back to the environment variable
            SECURITY_OAUTH2_BASE_URL.
        settings: timeout and deadline in seconds, max_retries, headers, strict, on_drift,
            on_request, on_response, on_retry, telemetry, rate_limit, allow_draft,
            ssl_context, proxy, http_client and more: see `Settings`.

    Raises:
        ConfigurationError: A credential or the server's address is missing.
    """

    def __init__(
        self,
        *,
        client_id: str | Callable[[], str] | None = None,
        client_secret: str | Callable[[], str] | None = None,
        person: str | Callable[[], str] | None = None,
        sso: str | Callable[[], str] | None = None,
        base_url: str | None = None,
        **settings: Unpack[Settings],
    ) -> None:
        from ._runtime.sync_transport import SyncTransport

        self._transport = SyncTransport(
            _DEFINITION,
            {"client_id": client_id, "client_secret": client_secret, "person": person, "sso": sso},
            "default",
            base_url,
            settings,
        )

    @cached_property
    def cases(self) -> Cases:
        """Cases."""
        from .resources.cases import Cases

        return Cases(self._transport)


class AsyncSecurityOauth2(client.AsyncClientBase):
    """Asynchronous client for the Cases API.

    Arguments are those of `SecurityOauth2`.
    """

    def __init__(
        self,
        *,
        client_id: str | Callable[[], str | Awaitable[str]] | None = None,
        client_secret: str | Callable[[], str | Awaitable[str]] | None = None,
        person: str | Callable[[], str | Awaitable[str]] | None = None,
        sso: str | Callable[[], str | Awaitable[str]] | None = None,
        base_url: str | None = None,
        **settings: Unpack[AsyncSettings],
    ) -> None:
        from ._runtime.async_transport import AsyncTransport

        self._transport = AsyncTransport(
            _DEFINITION,
            {"client_id": client_id, "client_secret": client_secret, "person": person, "sso": sso},
            "default",
            base_url,
            settings,
        )

    @cached_property
    def cases(self) -> AsyncCases:
        """Cases."""
        from .resources.cases import AsyncCases

        return AsyncCases(self._transport)
