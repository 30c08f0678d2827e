"""Cases of teams."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.operation import Answer, Operation, Parameter
from .._runtime.response import async_raw, raw
from .._runtime.streamed import async_streamed, streamed
from .._runtime.types import OMIT

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.async_transport import AsyncTransport
    from .._runtime.sync_transport import SyncTransport
    from .._runtime.types import Omit, Options

_LIST: Operation[None] = Operation(
    name="teams.cases.list",
    method="GET",
    path="/teams/{team}/cases",
    parameters=(
        Parameter("team", "team", "path", "simple"),
        Parameter("locale", "locale", "query", "form", explode=True),
    ),
    answers=(Answer("204"),),
)
_DELETE: Operation[None] = Operation(
    name="teams.cases.delete",
    method="DELETE",
    path="/teams/{team}/cases",
    parameters=(
        Parameter("team", "team", "path", "simple"),
        Parameter("locale", "locale", "query", "form", explode=True),
    ),
    answers=(Answer("204"),),
)


class TeamsCases:
    """Cases of teams."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawTeamsCases:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawTeamsCases(self)

    @cached_property
    def with_streaming_response(self) -> StreamedTeamsCases:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedTeamsCases(self)

    def list(self, team: str, *, locale: str, **options: Unpack[Options]) -> None:
        """GET /teams/{team}/cases.

        Args:
            team: Key of the team.
            locale: At most 5 characters.
        """
        return self._transport.send(_LIST, {"team": team, "locale": locale}, options)

    def delete(self, team: str, *, locale: str | Omit = OMIT, **options: Unpack[Options]) -> None:
        """DELETE /teams/{team}/cases.

        Args:
            team: Key of the team.
            locale: Not described by the vendor.
        """
        return self._transport.send(_DELETE, {"team": team, "locale": locale}, options)


class AsyncTeamsCases:
    """Cases of teams."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawTeamsCases:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawTeamsCases(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedTeamsCases:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedTeamsCases(self)

    async def list(self, team: str, *, locale: str, **options: Unpack[Options]) -> None:
        """See `TeamsCases.list`."""
        return await self._transport.send(_LIST, {"team": team, "locale": locale}, options)

    async def delete(
        self, team: str, *, locale: str | Omit = OMIT, **options: Unpack[Options]
    ) -> None:
        """See `TeamsCases.delete`."""
        return await self._transport.send(_DELETE, {"team": team, "locale": locale}, options)


class RawTeamsCases:
    """The methods of `TeamsCases`, answering `RawResponse`."""

    def __init__(self, resource: TeamsCases) -> None:
        self.list = raw(resource.list)
        self.delete = raw(resource.delete)


class AsyncRawTeamsCases:
    """The methods of `AsyncTeamsCases`, answering `RawResponse`."""

    def __init__(self, resource: AsyncTeamsCases) -> None:
        self.list = async_raw(resource.list)
        self.delete = async_raw(resource.delete)


class StreamedTeamsCases:
    """The methods of `TeamsCases`, answering `StreamedResponse`."""

    def __init__(self, resource: TeamsCases) -> None:
        self.list = streamed(resource.list)
        self.delete = streamed(resource.delete)


class AsyncStreamedTeamsCases:
    """The methods of `AsyncTeamsCases`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncTeamsCases) -> None:
        self.list = async_streamed(resource.list)
        self.delete = async_streamed(resource.delete)
