"""The two clients: where requests go, which credentials they carry, and the resources."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime import client, definition

if TYPE_CHECKING:
    from typing import Unpack

    from ._runtime.types import AsyncSettings, Settings
    from .resources.webhooks import AsyncWebhooks, Webhooks

_DEFINITION = definition.Definition(
    name="WebhooksUnsigned", servers=(), base_url_variable="WEBHOOKS_UNSIGNED_BASE_URL"
)


class WebhooksUnsigned(client.ClientBase):
    """Client for the Acme API.

    Args:
        base_url: Replaces the server's whole URL; falls back to the environment variable
            WEBHOOKS_UNSIGNED_BASE_URL.
        settings: timeout and deadline in seconds, max_retries, headers, strict, on_drift,
            on_request, on_response, on_retry, telemetry, rate_limit, allow_draft,
            ssl_context, proxy, http_client and more: see `Settings`.

    Raises:
        ConfigurationError: A credential or the server's address is missing.
    """

    def __init__(self, *, base_url: str | None = None, **settings: Unpack[Settings]) -> None:
        from ._runtime.sync_transport import SyncTransport

        self._transport = SyncTransport(_DEFINITION, {}, "", base_url, settings)

    @cached_property
    def webhooks(self) -> Webhooks:
        """What the vendor sends by itself."""
        from .resources.webhooks import Webhooks

        return Webhooks(self._transport)


class AsyncWebhooksUnsigned(client.AsyncClientBase):
    """Asynchronous client for the Acme API.

    Arguments are those of `WebhooksUnsigned`.
    """

    def __init__(self, *, base_url: str | None = None, **settings: Unpack[AsyncSettings]) -> None:
        from ._runtime.async_transport import AsyncTransport

        self._transport = AsyncTransport(_DEFINITION, {}, "", base_url, settings)

    @cached_property
    def webhooks(self) -> AsyncWebhooks:
        """What the vendor sends by itself."""
        from .resources.webhooks import AsyncWebhooks

        return AsyncWebhooks(self._transport)
