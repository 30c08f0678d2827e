"""The two clients: where requests go, which credentials they carry, and the resources."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime import client, definition

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from ._runtime.types import AsyncSettings, Settings
    from .resources.jobs import AsyncJobs, Jobs
    from .resources.webhooks import AsyncWebhooks, Webhooks

_DEFINITION = definition.Definition(
    name="WebhooksToken",
    servers=(("default", "https://api.acme.example"),),
    base_url_variable="WEBHOOKS_TOKEN_BASE_URL",
)


class WebhooksToken(client.ClientBase):
    """Client for the Acme API.

    Args:
        webhook_key: What signatures of webhooks are checked with; several while one is
            being replaced. Falls back to the environment variable
            WEBHOOKS_TOKEN_WEBHOOK_KEY.
        base_url: Replaces the server's whole URL; falls back to the environment variable
            WEBHOOKS_TOKEN_BASE_URL.
        settings: timeout and deadline in seconds, max_retries, headers, strict, on_drift,
            on_request, on_response, on_retry, telemetry, rate_limit, allow_draft,
            ssl_context, proxy, http_client and more: see `Settings`.

    Raises:
        ConfigurationError: A credential or the server's address is missing.
    """

    def __init__(
        self,
        *,
        webhook_key: str | Sequence[str] | None = None,
        base_url: str | None = None,
        **settings: Unpack[Settings],
    ) -> None:
        from ._runtime.sync_transport import SyncTransport

        self._transport = SyncTransport(
            _DEFINITION,
            {"webhook_key": definition.joined(webhook_key)},
            "default",
            base_url,
            settings,
        )

    @cached_property
    def jobs(self) -> Jobs:
        """Jobs."""
        from .resources.jobs import Jobs

        return Jobs(self._transport)

    @cached_property
    def webhooks(self) -> Webhooks:
        """What the vendor sends by itself."""
        from .resources.webhooks import Webhooks

        return Webhooks(self._transport)


class AsyncWebhooksToken(client.AsyncClientBase):
    """Asynchronous client for the Acme API.

    Arguments are those of `WebhooksToken`.
    """

    def __init__(
        self,
        *,
        webhook_key: str | Sequence[str] | None = None,
        base_url: str | None = None,
        **settings: Unpack[AsyncSettings],
    ) -> None:
        from ._runtime.async_transport import AsyncTransport

        self._transport = AsyncTransport(
            _DEFINITION,
            {"webhook_key": definition.joined(webhook_key)},
            "default",
            base_url,
            settings,
        )

    @cached_property
    def jobs(self) -> AsyncJobs:
        """Jobs."""
        from .resources.jobs import AsyncJobs

        return AsyncJobs(self._transport)

    @cached_property
    def webhooks(self) -> AsyncWebhooks:
        """What the vendor sends by itself."""
        from .resources.webhooks import AsyncWebhooks

        return AsyncWebhooks(self._transport)
