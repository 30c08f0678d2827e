"""The two clients: where requests go, which credentials they carry, and the resources."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime.definition import Bearer, Definition

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self, Unpack

    from ._runtime.types import AsyncSettings, Settings
    from .resources.cases import AsyncCases, Cases

_DEFINITION = Definition(
    name="Persona",
    servers=(("production", "https://api.withpersona.com/api/v1"),),
    base_url_variable="PERSONA_BASE_URL",
    schemes=(("bearerAuth", Bearer(argument="api_key", variable="PERSONA_API_KEY")),),
    headers=(("Persona-Version", "2025-12-08"), ("Key-Inflection", "kebab")),
    request_id=("Request-Id",),
)


class Persona:
    """Client for the Persona API.

    Args:
        api_key: An API key. Each key belongs to one environment, so it decides whether a
            call acts on sandbox or production. A key may be limited to some scopes and to
            some IP addresses. Falls back to the environment variable PERSONA_API_KEY.
        base_url: Replaces the server's whole URL; falls back to the environment variable
            PERSONA_BASE_URL.
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
        """Cases of every case template in the environment of the API key."""
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


class AsyncPersona:
    """Asynchronous client for the Persona API.

    Arguments are those of `Persona`.
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
        """Cases of every case template in the environment of the API key."""
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
