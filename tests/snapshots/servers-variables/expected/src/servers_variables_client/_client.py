"""The two clients: where requests go, which credentials they carry, and the resources."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime import client, definition

if TYPE_CHECKING:
    from typing import Unpack

    from ._runtime.types import AsyncSettings, Settings
    from .resources.cases import AsyncCases, Cases

_DEFINITION = definition.Definition(
    name="ServersVariables",
    servers=(("default", "https://{tenantDomain}/{version}"),),
    base_url_variable="SERVERS_VARIABLES_BASE_URL",
    variables=(
        definition.ServerVariable(
            wire_name="tenantDomain",
            argument="tenant",
            variable="CASES_TENANT",
            default=None,
            suffix=".example.com",
            values=(),
        ),
        definition.ServerVariable(
            wire_name="version",
            argument="version",
            variable="SERVERS_VARIABLES_VERSION",
            default="v2",
            suffix=None,
            values=("v1", "v2"),
        ),
    ),
)


class ServersVariables(client.ClientBase):
    """Client for the Cases API.

    Args:
        tenant: The domain of your tenant. Falls back to the environment variable
            CASES_TENANT.
        version: Server variable version. Falls back to the environment variable
            SERVERS_VARIABLES_VERSION.
        base_url: Replaces the server's whole URL; falls back to the environment variable
            SERVERS_VARIABLES_BASE_URL.
        settings: timeout and deadline in seconds, max_retries, headers, strict, on_drift,
            on_request, on_response, on_retry, telemetry, rate_limit, allow_draft,
            ssl_context, proxy, http_client and more: see `Settings`.

    Raises:
        ConfigurationError: A credential or the server's address is missing.
    """

    def __init__(
        self,
        *,
        tenant: str | None = None,
        version: str | None = None,
        base_url: str | None = None,
        **settings: Unpack[Settings],
    ) -> None:
        from ._runtime.sync_transport import SyncTransport

        self._transport = SyncTransport(
            _DEFINITION, {"tenant": tenant, "version": version}, "default", base_url, settings
        )

    @cached_property
    def cases(self) -> Cases:
        """Cases."""
        from .resources.cases import Cases

        return Cases(self._transport)


class AsyncServersVariables(client.AsyncClientBase):
    """Asynchronous client for the Cases API.

    Arguments are those of `ServersVariables`.
    """

    def __init__(
        self,
        *,
        tenant: str | None = None,
        version: str | None = None,
        base_url: str | None = None,
        **settings: Unpack[AsyncSettings],
    ) -> None:
        from ._runtime.async_transport import AsyncTransport

        self._transport = AsyncTransport(
            _DEFINITION, {"tenant": tenant, "version": version}, "default", base_url, settings
        )

    @cached_property
    def cases(self) -> AsyncCases:
        """Cases."""
        from .resources.cases import AsyncCases

        return AsyncCases(self._transport)
