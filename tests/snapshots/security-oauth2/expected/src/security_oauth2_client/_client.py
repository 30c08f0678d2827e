"""The two clients: where requests go, which credentials they carry, and the resources."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime.definition import Bearer, ClientCredentials, Definition

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self, Unpack

    from ._runtime.types import AsyncSettings, Settings
    from .resources.cases import AsyncCases, Cases

_DEFINITION = Definition(
    name="SecurityOauth2",
    servers=(("default", "https://api.example.com"),),
    base_url_variable="SECURITY_OAUTH2_BASE_URL",
    schemes=(
        (
            "machine",
            ClientCredentials(
                token_url="https://login.example.com/token",
                scopes=("cases:read",),
                client_id_argument="client_id",
                client_id_variable="SECURITY_OAUTH2_CLIENT_ID",
                client_secret_argument="client_secret",
                client_secret_variable="SECURITY_OAUTH2_CLIENT_SECRET",
            ),
        ),
        ("person", Bearer(argument="person", variable="SECURITY_OAUTH2_PERSON")),
        ("sso", Bearer(argument="sso", variable="SECURITY_OAUTH2_SSO")),
    ),
)


class SecurityOauth2:
    """Client for the Cases API.

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
            allow_draft, http_client and more: see `Settings`.

    Raises:
        ConfigurationError: A credential or the server's address is missing.
    """

    def __init__(
        self,
        *,
        client_id: str | None = None,
        client_secret: str | None = None,
        person: str | None = None,
        sso: str | None = None,
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


class AsyncSecurityOauth2:
    """Asynchronous client for the Cases API.

    Arguments are those of `SecurityOauth2`.
    """

    def __init__(
        self,
        *,
        client_id: str | None = None,
        client_secret: str | None = None,
        person: str | None = None,
        sso: str | None = None,
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
