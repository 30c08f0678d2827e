"""Tunnels of admin."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import models
from .._runtime.operation import Answer, Operation, Parameter
from .._runtime.response import async_raw, raw
from .._runtime.streamed import async_streamed, streamed
from .._runtime.types import OMIT

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.async_transport import AsyncTransport
    from .._runtime.sync_transport import SyncTransport
    from .._runtime.types import Omit, Options
    from ..models.admin_tunnels import TunnelHealth

_ERRORS = (
    Answer("401", "application/json", lambda: models.Error),
    Answer("404", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
    Answer("default", "application/json", lambda: models.Error),
)
_SECURITY = ((("bearerAuth", ()),), (("userToken", ()),))
_HEALTH: Operation[TunnelHealth] = Operation(
    name="admin.tunnels.health",
    method="GET",
    path="/api/v1/admin/tunnel/{tunnel_name}/health",
    parameters=(
        Parameter("tunnel_name", "tunnel_name", "path", "simple"),
        Parameter("per_page", "per_page", "query", "form", explode=True),
        Parameter("page", "page", "query", "form", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.TunnelHealth),),
    errors=_ERRORS,
    security=_SECURITY,
)


class AdminTunnels:
    """Tunnels of admin."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawAdminTunnels:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawAdminTunnels(self)

    @cached_property
    def with_streaming_response(self) -> StreamedAdminTunnels:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedAdminTunnels(self)

    def health(
        self,
        tunnel_name: str,
        *,
        per_page: int | Omit = OMIT,
        page: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> TunnelHealth:
        """Get the health of a tunnel.

        Returns how a tunnel of the tenant is. It takes a key of the tenant, not one of a team.

        Args:
            tunnel_name: The name of the tunnel.
            per_page: How many entries a page holds, 500 at most. Default: `20`.
            page: The number of the page; the first is 1. Default: `1`.

        Returns:
            The health of the tunnel.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/admin/tunnels/health/
        """
        return self._transport.send(
            _HEALTH, {"tunnel_name": tunnel_name, "per_page": per_page, "page": page}, options
        )


class AsyncAdminTunnels:
    """Tunnels of admin."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawAdminTunnels:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawAdminTunnels(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedAdminTunnels:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedAdminTunnels(self)

    async def health(
        self,
        tunnel_name: str,
        *,
        per_page: int | Omit = OMIT,
        page: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> TunnelHealth:
        """See `AdminTunnels.health`."""
        return await self._transport.send(
            _HEALTH, {"tunnel_name": tunnel_name, "per_page": per_page, "page": page}, options
        )


class RawAdminTunnels:
    """The methods of `AdminTunnels`, answering `RawResponse`."""

    def __init__(self, resource: AdminTunnels) -> None:
        self.health = raw(resource.health)


class AsyncRawAdminTunnels:
    """The methods of `AsyncAdminTunnels`, answering `RawResponse`."""

    def __init__(self, resource: AsyncAdminTunnels) -> None:
        self.health = async_raw(resource.health)


class StreamedAdminTunnels:
    """The methods of `AdminTunnels`, answering `StreamedResponse`."""

    def __init__(self, resource: AdminTunnels) -> None:
        self.health = streamed(resource.health)


class AsyncStreamedAdminTunnels:
    """The methods of `AsyncAdminTunnels`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncAdminTunnels) -> None:
        self.health = async_streamed(resource.health)
