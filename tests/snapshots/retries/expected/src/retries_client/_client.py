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
    name="Retries",
    servers=(("default", "https://api.example.com"),),
    base_url_variable="RETRIES_BASE_URL",
    error_codes=definition.ErrorCodes(
        pointer="/error/code", retry=("rate_limited",), final=("quota_exceeded",)
    ),
    retries=definition.Retries(
        statuses=((409, "not_done"), (425, "not_done"), (522, "passing"), (500, "final")),
        max_retries=4,
        longest_wait=120.0,
        first_wait=0.25,
        most_wait=16.0,
    ),
    reset=definition.RateLimitReset(header="X-Limit-Ends", unit="unix"),
    request_id=("/meta/request_id",),
)


class Retries(client.ClientBase):
    """Client for the Cases API.

    Args:
        base_url: Replaces the server's whole URL; falls back to the environment variable
            RETRIES_BASE_URL.
        settings: timeout and deadline in seconds, max_retries, headers, strict, on_drift,
            on_request, on_response, on_retry, telemetry, rate_limit, allow_draft,
            ssl_context, proxy, http_client and more: see `Settings`.

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


class AsyncRetries(client.AsyncClientBase):
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
