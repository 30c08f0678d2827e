"""The two clients: where requests go, which credentials they carry, and the resources."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime import client, definition

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from typing import Unpack

    from ._runtime.types import AsyncSettings, Settings
    from .resources.media import AsyncMedia, Media
    from .resources.logs import AsyncLogs, Logs
    from .resources.cases import AsyncCases, Cases
    from .resources.apps import AsyncApps, Apps
    from .resources.usage import AsyncUsageResource, UsageResource
    from .resources.members import AsyncMembers, Members

_DEFINITION = definition.Definition(
    name="ServerOps",
    servers=(("production", "https://api.serverops.gg/v1"),),
    base_url_variable="SERVEROPS_BASE_URL",
    schemes=(("bearerAuth", definition.Bearer(argument="api_key", variable="SERVEROPS_API_KEY")),),
    error_codes=definition.ErrorCodes(
        pointer="/error/code",
        retry=("rate_limited",),
        final=("quota_exceeded", "tail_session_limit_exceeded"),
    ),
    reset=definition.RateLimitReset(header="X-RateLimit-Reset", unit="unix"),
    rate_limits=(
        definition.RateLimit(limit=60, per=1.0),
        definition.RateLimit(limit=1000, per=60.0),
    ),
    security=((("bearerAuth", ()),),),
)


class ServerOps(client.ClientBase):
    """Client for the ServerOps API.

    A credential may be a callable instead of a text: it is asked for each attempt, and once
    more after a 401, so that keys can change while the client is used.

    Args:
        api_key: A token made in the ServerOps dashboard, where it is shown once. Tokens
            that start with `so_live_` act on production, tokens that start with `so_test_`
            in test mode. A token carries scopes: `media:read` (list and get files),
            `media:write` (upload and delete files), `logs:read` (read and query logs),
            `logs:write` (keep logs), `cases:read`, `cases:write` (create and update cases),
            `apps:read`, `apps:write` (submit apps), `usage:read`, `members:read`,
            `members:write` (invite and remove members), `billing:read` (billing and
            subscription) and `tokens:write` (create and revoke tokens). Falls back to the
            environment variable SERVEROPS_API_KEY.
        base_url: Replaces the server's whole URL; falls back to the environment variable
            SERVEROPS_BASE_URL.
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
            _DEFINITION, {"api_key": api_key}, "production", base_url, settings
        )

    @cached_property
    def media(self) -> Media:
        """Files in the project's media storage."""
        from .resources.media import Media

        return Media(self._transport)

    @cached_property
    def logs(self) -> Logs:
        """What the project's servers report."""
        from .resources.logs import Logs

        return Logs(self._transport)

    @cached_property
    def cases(self) -> Cases:
        """Cases of the project that the token belongs to."""
        from .resources.cases import Cases

        return Cases(self._transport)

    @cached_property
    def apps(self) -> Apps:
        """Apps of the project."""
        from .resources.apps import Apps

        return Apps(self._transport)

    @cached_property
    def usage(self) -> UsageResource:
        """What was used of the plan."""
        from .resources.usage import UsageResource

        return UsageResource(self._transport)

    @cached_property
    def members(self) -> Members:
        """People of an organization."""
        from .resources.members import Members

        return Members(self._transport)


class AsyncServerOps(client.AsyncClientBase):
    """Asynchronous client for the ServerOps API.

    Arguments are those of `ServerOps`.
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
            _DEFINITION, {"api_key": api_key}, "production", base_url, settings
        )

    @cached_property
    def media(self) -> AsyncMedia:
        """Files in the project's media storage."""
        from .resources.media import AsyncMedia

        return AsyncMedia(self._transport)

    @cached_property
    def logs(self) -> AsyncLogs:
        """What the project's servers report."""
        from .resources.logs import AsyncLogs

        return AsyncLogs(self._transport)

    @cached_property
    def cases(self) -> AsyncCases:
        """Cases of the project that the token belongs to."""
        from .resources.cases import AsyncCases

        return AsyncCases(self._transport)

    @cached_property
    def apps(self) -> AsyncApps:
        """Apps of the project."""
        from .resources.apps import AsyncApps

        return AsyncApps(self._transport)

    @cached_property
    def usage(self) -> AsyncUsageResource:
        """What was used of the plan."""
        from .resources.usage import AsyncUsageResource

        return AsyncUsageResource(self._transport)

    @cached_property
    def members(self) -> AsyncMembers:
        """People of an organization."""
        from .resources.members import AsyncMembers

        return AsyncMembers(self._transport)
