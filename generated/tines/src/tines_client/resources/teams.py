"""The teams of the tenant."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import inputs, models
from .._runtime.operation import Answer, Body, NumberPages, Operation, Parameter
from .._runtime.response import async_raw, async_raw_page, raw, raw_page
from .._runtime.streamed import async_streamed, async_streamed_page, streamed, streamed_page
from .._runtime.types import OMIT

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.async_transport import AsyncTransport
    from .._runtime.pagination import AsyncPages, Pages
    from .._runtime.sync_transport import SyncTransport
    from .._runtime.types import Omit, Options
    from ..inputs.teams import TeamsListScope
    from ..models.shared_team import Team
    from ..models.teams import TeamList
    from .teams_members import AsyncTeamsMembers, TeamsMembers

_ERRORS = (
    Answer("401", "application/json", lambda: models.Error),
    Answer("422", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
    Answer("default", "application/json", lambda: models.Error),
)
_SECURITY = ((("bearerAuth", ()),), (("userToken", ()),))
_ERRORS_2 = (
    Answer("401", "application/json", lambda: models.Error),
    Answer("404", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
    Answer("default", "application/json", lambda: models.Error),
)
_ERRORS_3 = (
    Answer("401", "application/json", lambda: models.Error),
    Answer("404", "application/json", lambda: models.Error),
    Answer("422", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
    Answer("default", "application/json", lambda: models.Error),
)
_LIST: Operation[TeamList] = Operation(
    name="teams.list",
    method="GET",
    path="/api/v1/teams",
    parameters=(
        Parameter("scope", "scope", "query", "form", explode=True),
        Parameter(
            "include_personal_teams", "include_personal_teams", "query", "form", explode=True
        ),
        Parameter("per_page", "per_page", "query", "form", explode=True),
        Parameter("page", "page", "query", "form", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.TeamList),),
    errors=_ERRORS,
    security=_SECURITY,
    pages=NumberPages(argument="page", next="/meta/next_page_number", items="/teams"),
)
_CREATE: Operation[Team] = Operation(
    name="teams.create",
    method="POST",
    path="/api/v1/teams",
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.TeamCreate,
        fields=(("name", "name"),),
        is_required=True,
    ),
    answers=(Answer("201", "application/json", lambda: models.Team),),
    errors=_ERRORS,
    security=_SECURITY,
)
_GET: Operation[Team] = Operation(
    name="teams.get",
    method="GET",
    path="/api/v1/teams/{team_id}",
    parameters=(Parameter("team_id", "team_id", "path", "simple"),),
    answers=(Answer("200", "application/json", lambda: models.Team),),
    errors=_ERRORS_2,
    security=_SECURITY,
)
_UPDATE: Operation[Team] = Operation(
    name="teams.update",
    method="PUT",
    path="/api/v1/teams/{team_id}",
    parameters=(Parameter("team_id", "team_id", "path", "simple"),),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.TeamUpdate,
        fields=(("name", "name"),),
        is_required=True,
    ),
    answers=(Answer("200", "application/json", lambda: models.Team),),
    errors=_ERRORS_3,
    security=_SECURITY,
)
_DELETE: Operation[None] = Operation(
    name="teams.delete",
    method="DELETE",
    path="/api/v1/teams/{team_id}",
    parameters=(Parameter("team_id", "team_id", "path", "simple"),),
    answers=(Answer("204"),),
    errors=_ERRORS_2,
    security=_SECURITY,
)
_DESTROY_STATIC_EXTERNAL_ID: Operation[None] = Operation(
    name="teams.destroy_static_external_id",
    method="POST",
    path="/api/v1/teams/{team_id}/destroy_static_external_id",
    parameters=(Parameter("team_id", "team_id", "path", "simple"),),
    answers=(Answer("2XX"),),
    errors=_ERRORS_2,
    security=_SECURITY,
)


class Teams:
    """The teams of the tenant."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def members(self) -> TeamsMembers:
        """The users of a team."""
        from .teams_members import TeamsMembers

        return TeamsMembers(self._transport)

    @cached_property
    def with_raw_response(self) -> RawTeams:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawTeams(self)

    @cached_property
    def with_streaming_response(self) -> StreamedTeams:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedTeams(self)

    def list(
        self,
        *,
        scope: TeamsListScope | Omit = OMIT,
        include_personal_teams: bool | Omit = OMIT,
        per_page: int | Omit = OMIT,
        page: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Pages[Team, TeamList]:
        """List teams.

        Returns one page of the teams of the tenant. Without a scope personal teams are left
        out.

        Args:
            scope: Which teams to return: `standard` ones, those of one user each
                (`personal_only`), or `all`. Default: `standard`.
            include_personal_teams: Whether teams of one user each are returned as well. The
                scope says more. Default: `False`. Deprecated.
            per_page: How many entries a page holds, 500 at most. Default: `20`.
            page: The number of the page; the first is 1. Default: `1`.

        Returns:
            The items of every page, fetched as they are needed; `.pages()` gives the pages.

        Raises:
            AuthenticationError: The key is absent or not valid.
            UnprocessableEntityError: A value in the request is not allowed.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/teams/list/
        """
        return self._transport.pages(
            _LIST,
            {
                "scope": scope,
                "include_personal_teams": include_personal_teams,
                "per_page": per_page,
                "page": page,
            },
            options,
        )

    def create(self, *, name: str, **options: Unpack[Options]) -> Team:
        """Create a team.

        Creates a team.

        Known from an example only: not stated by the vendor's page.

        Args:
            name: What the team is called.

        Returns:
            The team that was created.

        Raises:
            AuthenticationError: The key is absent or not valid.
            UnprocessableEntityError: A value in the request is not allowed.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://github.com/1Doomdie1/Tapi
        """
        return self._transport.send(_CREATE, {"name": name}, options)

    def get(self, team_id: int, **options: Unpack[Options]) -> Team:
        """Get a team.

        Returns one team with its groups.

        Known from an example only: not stated by the vendor's page.

        Args:
            team_id: The id of the team. Stated.

        Returns:
            The team.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://github.com/1Doomdie1/Tapi
        """
        return self._transport.send(_GET, {"team_id": team_id}, options)

    def update(self, team_id: int, *, name: str, **options: Unpack[Options]) -> Team:
        """Update a team.

        Gives a team another name.

        Known from an example only: not stated by the vendor's page.

        Args:
            team_id: The id of the team. Stated.
            name: What the team is called.

        Returns:
            The team after the change.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            UnprocessableEntityError: A value in the request is not allowed.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://github.com/1Doomdie1/Tapi
        """
        return self._transport.send(_UPDATE, {"team_id": team_id, "name": name}, options)

    def delete(self, team_id: int, **options: Unpack[Options]) -> None:
        """Delete a team.

        Deletes a team.

        Known from an example only: not stated by the vendor's page.

        Args:
            team_id: The id of the team. Stated.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://github.com/1Doomdie1/Tapi
        """
        return self._transport.send(_DELETE, {"team_id": team_id}, options)

    def destroy_static_external_id(self, team_id: int, **options: Unpack[Options]) -> None:
        """Destroy the static external id of a team.

        Destroys the fixed external id that a team can use in AWS credentials.

        Inferred: not stated by the vendor's page.

        Args:
            team_id: The id of the team. Stated.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://github.com/1Doomdie1/Tapi
        """
        return self._transport.send(_DESTROY_STATIC_EXTERNAL_ID, {"team_id": team_id}, options)


class AsyncTeams:
    """The teams of the tenant."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def members(self) -> AsyncTeamsMembers:
        """The users of a team."""
        from .teams_members import AsyncTeamsMembers

        return AsyncTeamsMembers(self._transport)

    @cached_property
    def with_raw_response(self) -> AsyncRawTeams:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawTeams(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedTeams:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedTeams(self)

    def list(
        self,
        *,
        scope: TeamsListScope | Omit = OMIT,
        include_personal_teams: bool | Omit = OMIT,
        per_page: int | Omit = OMIT,
        page: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> AsyncPages[Team, TeamList]:
        """See `Teams.list`."""
        return self._transport.pages(
            _LIST,
            {
                "scope": scope,
                "include_personal_teams": include_personal_teams,
                "per_page": per_page,
                "page": page,
            },
            options,
        )

    async def create(self, *, name: str, **options: Unpack[Options]) -> Team:
        """See `Teams.create`."""
        return await self._transport.send(_CREATE, {"name": name}, options)

    async def get(self, team_id: int, **options: Unpack[Options]) -> Team:
        """See `Teams.get`."""
        return await self._transport.send(_GET, {"team_id": team_id}, options)

    async def update(self, team_id: int, *, name: str, **options: Unpack[Options]) -> Team:
        """See `Teams.update`."""
        return await self._transport.send(_UPDATE, {"team_id": team_id, "name": name}, options)

    async def delete(self, team_id: int, **options: Unpack[Options]) -> None:
        """See `Teams.delete`."""
        return await self._transport.send(_DELETE, {"team_id": team_id}, options)

    async def destroy_static_external_id(self, team_id: int, **options: Unpack[Options]) -> None:
        """See `Teams.destroy_static_external_id`."""
        return await self._transport.send(
            _DESTROY_STATIC_EXTERNAL_ID, {"team_id": team_id}, options
        )


class RawTeams:
    """The methods of `Teams`, answering `RawResponse`."""

    def __init__(self, resource: Teams) -> None:
        self.list = raw_page(resource.list)
        self.create = raw(resource.create)
        self.get = raw(resource.get)
        self.update = raw(resource.update)
        self.delete = raw(resource.delete)
        self.destroy_static_external_id = raw(resource.destroy_static_external_id)


class AsyncRawTeams:
    """The methods of `AsyncTeams`, answering `RawResponse`."""

    def __init__(self, resource: AsyncTeams) -> None:
        self.list = async_raw_page(resource.list)
        self.create = async_raw(resource.create)
        self.get = async_raw(resource.get)
        self.update = async_raw(resource.update)
        self.delete = async_raw(resource.delete)
        self.destroy_static_external_id = async_raw(resource.destroy_static_external_id)


class StreamedTeams:
    """The methods of `Teams`, answering `StreamedResponse`."""

    def __init__(self, resource: Teams) -> None:
        self.list = streamed_page(resource.list)
        self.create = streamed(resource.create)
        self.get = streamed(resource.get)
        self.update = streamed(resource.update)
        self.delete = streamed(resource.delete)
        self.destroy_static_external_id = streamed(resource.destroy_static_external_id)


class AsyncStreamedTeams:
    """The methods of `AsyncTeams`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncTeams) -> None:
        self.list = async_streamed_page(resource.list)
        self.create = async_streamed(resource.create)
        self.get = async_streamed(resource.get)
        self.update = async_streamed(resource.update)
        self.delete = async_streamed(resource.delete)
        self.destroy_static_external_id = async_streamed(resource.destroy_static_external_id)
