"""The two clients: where requests go, which credentials they carry, and the resources."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime import client, definition

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from typing import Unpack

    from ._runtime.types import AsyncSettings, Settings
    from .resources.it_s import AsyncItS, ItS

_DEFINITION = definition.Definition(
    name="HostileText",
    servers=(("default", "https://api.example.com/\"'a"),),
    base_url_variable="HOSTILE_TEXT_BASE_URL",
    schemes=(
        (
            "k-ey",
            definition.ApiKey(
                location="header",
                wire_name="X-Key",
                argument="api_key",
                variable="HOSTILE_TEXT_API_KEY",
            ),
        ),
    ),
    security=((("k-ey", ()),),),
)


class HostileText(client.ClientBase):
    """Client for the Ca"ses\"\"\" {{ 7 * 7 }} \\ API.

    A credential may be a callable instead of a text: it is asked for each attempt, and once
    more after a 401, so that keys can change while the client is used.

    Args:
        api_key: \\\"\"\". Falls back to the environment variable HOSTILE_TEXT_API_KEY.
        base_url: Replaces the server's whole URL; falls back to the environment variable
            HOSTILE_TEXT_BASE_URL.
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
        base_url: str | None = None,
        **settings: Unpack[Settings],
    ) -> None:
        from ._runtime.sync_transport import SyncTransport

        self._transport = SyncTransport(
            _DEFINITION, {"api_key": api_key}, "default", base_url, settings
        )

    @cached_property
    def it_s(self) -> ItS:
        """\"\"\" + evil() + \"\"\"."""
        from .resources.it_s import ItS

        return ItS(self._transport)


class AsyncHostileText(client.AsyncClientBase):
    """Asynchronous client for the Ca"ses\"\"\" {{ 7 * 7 }} \\ API.

    Arguments are those of `HostileText`.
    """

    def __init__(
        self,
        *,
        api_key: str | Callable[[], str | Awaitable[str]] | None = None,
        base_url: str | None = None,
        **settings: Unpack[AsyncSettings],
    ) -> None:
        from ._runtime.async_transport import AsyncTransport

        self._transport = AsyncTransport(
            _DEFINITION, {"api_key": api_key}, "default", base_url, settings
        )

    @cached_property
    def it_s(self) -> AsyncItS:
        """\"\"\" + evil() + \"\"\"."""
        from .resources.it_s import AsyncItS

        return AsyncItS(self._transport)
