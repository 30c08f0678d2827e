"""The two clients: where requests go, which credentials they carry, and the resources."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime.definition import ApiKey, Bearer, Definition, ServerVariable

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self, Unpack

    from ._runtime.types import AsyncSettings, Settings
    from .resources.cases import AsyncCases, Cases
    from .resources.v1 import AsyncV1, V1

_DEFINITION = Definition(
    name="Tines",
    servers=(("production", "https://{tenantDomain}"),),
    base_url_variable="TINES_BASE_URL",
    variables=(
        ServerVariable(
            wire_name="tenantDomain",
            argument="tenant",
            variable="TINES_TENANT",
            default=None,
            suffix=".tines.com",
            values=(),
        ),
    ),
    schemes=(
        ("bearerAuth", Bearer(argument="api_key", variable="TINES_API_KEY")),
        (
            "userToken",
            ApiKey(
                location="header",
                wire_name="x-user-token",
                argument="user_token",
                variable="TINES_USER_TOKEN",
            ),
        ),
    ),
)


class Tines:
    """Client for the Tines API.

    Args:
        api_key: A personal, service or tenant owner key of the tenant. Falls back to the
            environment variable TINES_API_KEY.
        user_token: The older way to send the same key. Falls back to the environment
            variable TINES_USER_TOKEN.
        tenant: The host of the tenant, in the cloud or on the customer's own machines.
            Falls back to the environment variable TINES_TENANT.
        base_url: Replaces the server's whole URL; falls back to the environment variable
            TINES_BASE_URL.
        settings: timeout and deadline in seconds, max_retries, headers, strict, on_drift,
            allow_draft, http_client and more: see `Settings`.

    Raises:
        ConfigurationError: A credential or the server's address is missing.
    """

    def __init__(
        self,
        *,
        api_key: str | None = None,
        user_token: str | None = None,
        tenant: str | None = None,
        base_url: str | None = None,
        **settings: Unpack[Settings],
    ) -> None:
        from ._runtime.sync_transport import SyncTransport

        self._transport = SyncTransport(
            _DEFINITION,
            {"api_key": api_key, "user_token": user_token, "tenant": tenant},
            "production",
            base_url,
            settings,
        )

    @cached_property
    def cases(self) -> Cases:
        """Cases of the teams that the key may see."""
        from .resources.cases import Cases

        return Cases(self._transport)

    @cached_property
    def v1(self) -> V1:
        """V1."""
        from .resources.v1 import V1

        return V1(self._transport)

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


class AsyncTines:
    """Asynchronous client for the Tines API.

    Arguments are those of `Tines`.
    """

    def __init__(
        self,
        *,
        api_key: str | None = None,
        user_token: str | None = None,
        tenant: str | None = None,
        base_url: str | None = None,
        **settings: Unpack[AsyncSettings],
    ) -> None:
        from ._runtime.async_transport import AsyncTransport

        self._transport = AsyncTransport(
            _DEFINITION,
            {"api_key": api_key, "user_token": user_token, "tenant": tenant},
            "production",
            base_url,
            settings,
        )

    @cached_property
    def cases(self) -> AsyncCases:
        """Cases of the teams that the key may see."""
        from .resources.cases import AsyncCases

        return AsyncCases(self._transport)

    @cached_property
    def v1(self) -> AsyncV1:
        """V1."""
        from .resources.v1 import AsyncV1

        return AsyncV1(self._transport)

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
