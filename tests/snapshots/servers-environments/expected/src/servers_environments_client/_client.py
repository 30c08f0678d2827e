"""The two clients: where requests go, which credentials they carry, and the resources."""

from __future__ import annotations

from functools import cached_property
from typing import Literal, TYPE_CHECKING

from ._runtime import client, definition

if TYPE_CHECKING:
    from typing import Unpack

    from ._runtime.types import AsyncSettings, Settings
    from .resources.cases import AsyncCases, Cases
    from .resources.files import AsyncFiles, Files

_DEFINITION = definition.Definition(
    name="ServersEnvironments",
    servers=(("sandbox", "https://sandbox.example.com"), ("production", "https://api.example.com")),
    base_url_variable="SERVERS_ENVIRONMENTS_BASE_URL",
)

Environment = Literal["sandbox", "production"]


class ServersEnvironments(client.ClientBase):
    """Client for the Cases API.

    Args:
        environment: Which of the vendor's servers: sandbox, production.
        base_url: Replaces the server's whole URL; falls back to the environment variable
            SERVERS_ENVIRONMENTS_BASE_URL.
        settings: timeout and deadline in seconds, max_retries, headers, strict, on_drift,
            on_request, on_response, on_retry, telemetry, rate_limit, allow_draft,
            ssl_context, proxy, http_client and more: see `Settings`.

    Raises:
        ConfigurationError: A credential or the server's address is missing.
    """

    def __init__(
        self,
        *,
        environment: Environment = "sandbox",
        base_url: str | None = None,
        **settings: Unpack[Settings],
    ) -> None:
        from ._runtime.sync_transport import SyncTransport

        self._transport = SyncTransport(_DEFINITION, {}, environment, base_url, settings)

    @cached_property
    def cases(self) -> Cases:
        """Cases."""
        from .resources.cases import Cases

        return Cases(self._transport)

    @cached_property
    def files(self) -> Files:
        """Files."""
        from .resources.files import Files

        return Files(self._transport)


class AsyncServersEnvironments(client.AsyncClientBase):
    """Asynchronous client for the Cases API.

    Arguments are those of `ServersEnvironments`.
    """

    def __init__(
        self,
        *,
        environment: Environment = "sandbox",
        base_url: str | None = None,
        **settings: Unpack[AsyncSettings],
    ) -> None:
        from ._runtime.async_transport import AsyncTransport

        self._transport = AsyncTransport(_DEFINITION, {}, environment, base_url, settings)

    @cached_property
    def cases(self) -> AsyncCases:
        """Cases."""
        from .resources.cases import AsyncCases

        return AsyncCases(self._transport)

    @cached_property
    def files(self) -> AsyncFiles:
        """Files."""
        from .resources.files import AsyncFiles

        return AsyncFiles(self._transport)
