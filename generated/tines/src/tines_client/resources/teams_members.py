"""The users of a team."""

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
    from ..inputs.shared_team_role_input import TeamRoleInput
    from ..models.teams_members import TeamMember, TeamMemberList, TeamMemberRemoved

_ERRORS = (
    Answer("401", "application/json", lambda: models.Error),
    Answer("404", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
    Answer("default", "application/json", lambda: models.Error),
)
_SECURITY = ((("bearerAuth", ()),), (("userToken", ()),))
_ERRORS_2 = (
    Answer("401", "application/json", lambda: models.Error),
    Answer("404", "application/json", lambda: models.Error),
    Answer("422", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.Error),
    Answer("default", "application/json", lambda: models.Error),
)
_LIST: Operation[TeamMemberList] = Operation(
    name="teams.members.list",
    method="GET",
    path="/api/v1/teams/{team_id}/members",
    parameters=(
        Parameter("team_id", "team_id", "path", "simple"),
        Parameter("per_page", "per_page", "query", "form", explode=True),
        Parameter("page", "page", "query", "form", explode=True),
    ),
    answers=(Answer("200", "application/json", lambda: models.TeamMemberList),),
    errors=_ERRORS,
    security=_SECURITY,
    pages=NumberPages(argument="page", next="/meta/next_page_number", items="/members"),
)
_REMOVE: Operation[TeamMemberRemoved] = Operation(
    name="teams.members.remove",
    method="POST",
    path="/api/v1/teams/{team_id}/remove_member",
    parameters=(Parameter("team_id", "team_id", "path", "simple"),),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.TeamMemberRemove,
        fields=(("user_id", "user_id"),),
        is_required=True,
    ),
    answers=(Answer("200", "application/json", lambda: models.TeamMemberRemoved),),
    errors=_ERRORS_2,
    security=_SECURITY,
)
_INVITE: Operation[TeamMember] = Operation(
    name="teams.members.invite",
    method="POST",
    path="/api/v1/teams/{team_id}/invite_member",
    parameters=(Parameter("team_id", "team_id", "path", "simple"),),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.TeamMemberInvite,
        fields=(("email", "email"), ("user_id", "user_id"), ("role", "role")),
        is_required=True,
    ),
    answers=(Answer("200", "application/json", lambda: models.TeamMember),),
    errors=_ERRORS_2,
    security=_SECURITY,
)
_RESEND_INVITATION: Operation[TeamMember] = Operation(
    name="teams.members.resend_invitation",
    method="POST",
    path="/api/v1/teams/{team_id}/resend_invitation",
    parameters=(Parameter("team_id", "team_id", "path", "simple"),),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.TeamInvitationResend,
        fields=(("user_id", "user_id"),),
        is_required=True,
    ),
    answers=(Answer("200", "application/json", lambda: models.TeamMember),),
    errors=_ERRORS_2,
    security=_SECURITY,
)


class TeamsMembers:
    """The users of a team."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawTeamsMembers:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawTeamsMembers(self)

    @cached_property
    def with_streaming_response(self) -> StreamedTeamsMembers:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedTeamsMembers(self)

    def list(
        self,
        team_id: int,
        *,
        per_page: int | Omit = OMIT,
        page: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Pages[TeamMember, TeamMemberList]:
        """List the members of a team.

        Returns one page of the users that belong to a team, with their roles in it.

        Known from an example only: not stated by the vendor's page.

        Args:
            team_id: The id of the team. Stated.
            per_page: How many entries a page holds, 500 at most. Default: `20`. Stated.
            page: The number of the page; the first is 1. Default: `1`. Stated.

        Returns:
            The items of every page, fetched as they are needed; `.pages()` gives the pages.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://github.com/1Doomdie1/Tapi
        """
        return self._transport.pages(
            _LIST, {"team_id": team_id, "per_page": per_page, "page": page}, options
        )

    def remove(
        self, team_id: int, *, user_id: int, **options: Unpack[Options]
    ) -> TeamMemberRemoved:
        """Remove a member from a team.

        Takes a user out of a team.

        Args:
            team_id: The id of the team.
            user_id: The id of the user.

        Returns:
            The id of what was removed.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            UnprocessableEntityError: A value in the request is not allowed.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/teams/remove-member/
        """
        return self._transport.send(_REMOVE, {"team_id": team_id, "user_id": user_id}, options)

    def invite(
        self,
        team_id: int,
        *,
        email: str | Omit = OMIT,
        user_id: int | Omit = OMIT,
        role: TeamRoleInput | Omit = OMIT,
        **options: Unpack[Options],
    ) -> TeamMember:
        """Invite a member to a team.

        Invites a user to a team, by an email address or by the id of a user of the tenant.

        Args:
            team_id: The id of the team.
            email: The email address to invite.
            user_id: The id of the user to invite.
            role: What the user may do in the team. One of `VIEWER`, `EDITOR`, `TEAM_ADMIN`.

        Returns:
            The member that was invited.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            UnprocessableEntityError: A value in the request is not allowed.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://www.tines.com/docs/api/teams/invite-member/
        """
        return self._transport.send(
            _INVITE, {"team_id": team_id, "email": email, "user_id": user_id, "role": role}, options
        )

    def resend_invitation(
        self, team_id: int, *, user_id: int | Omit = OMIT, **options: Unpack[Options]
    ) -> TeamMember:
        """Send an invitation to a team again.

        Sends the email with the invitation to a user that has not accepted it yet.

        Known from an example only: not stated by the vendor's page.

        Args:
            team_id: The id of the team. Stated.
            user_id: The id of the user.

        Returns:
            The member that is invited.

        Raises:
            AuthenticationError: The key is absent or not valid.
            NotFoundError: There is no such thing, or the key may not see it.
            UnprocessableEntityError: A value in the request is not allowed.
            RateLimitError: The tenant had too many requests from this address with this token
                within the minute.
            ApiError: The request failed for another reason.

        See https://github.com/1Doomdie1/Tapi
        """
        return self._transport.send(
            _RESEND_INVITATION, {"team_id": team_id, "user_id": user_id}, options
        )


class AsyncTeamsMembers:
    """The users of a team."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawTeamsMembers:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawTeamsMembers(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedTeamsMembers:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedTeamsMembers(self)

    def list(
        self,
        team_id: int,
        *,
        per_page: int | Omit = OMIT,
        page: int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> AsyncPages[TeamMember, TeamMemberList]:
        """See `TeamsMembers.list`."""
        return self._transport.pages(
            _LIST, {"team_id": team_id, "per_page": per_page, "page": page}, options
        )

    async def remove(
        self, team_id: int, *, user_id: int, **options: Unpack[Options]
    ) -> TeamMemberRemoved:
        """See `TeamsMembers.remove`."""
        return await self._transport.send(
            _REMOVE, {"team_id": team_id, "user_id": user_id}, options
        )

    async def invite(
        self,
        team_id: int,
        *,
        email: str | Omit = OMIT,
        user_id: int | Omit = OMIT,
        role: TeamRoleInput | Omit = OMIT,
        **options: Unpack[Options],
    ) -> TeamMember:
        """See `TeamsMembers.invite`."""
        return await self._transport.send(
            _INVITE, {"team_id": team_id, "email": email, "user_id": user_id, "role": role}, options
        )

    async def resend_invitation(
        self, team_id: int, *, user_id: int | Omit = OMIT, **options: Unpack[Options]
    ) -> TeamMember:
        """See `TeamsMembers.resend_invitation`."""
        return await self._transport.send(
            _RESEND_INVITATION, {"team_id": team_id, "user_id": user_id}, options
        )


class RawTeamsMembers:
    """The methods of `TeamsMembers`, answering `RawResponse`."""

    def __init__(self, resource: TeamsMembers) -> None:
        self.list = raw_page(resource.list)
        self.remove = raw(resource.remove)
        self.invite = raw(resource.invite)
        self.resend_invitation = raw(resource.resend_invitation)


class AsyncRawTeamsMembers:
    """The methods of `AsyncTeamsMembers`, answering `RawResponse`."""

    def __init__(self, resource: AsyncTeamsMembers) -> None:
        self.list = async_raw_page(resource.list)
        self.remove = async_raw(resource.remove)
        self.invite = async_raw(resource.invite)
        self.resend_invitation = async_raw(resource.resend_invitation)


class StreamedTeamsMembers:
    """The methods of `TeamsMembers`, answering `StreamedResponse`."""

    def __init__(self, resource: TeamsMembers) -> None:
        self.list = streamed_page(resource.list)
        self.remove = streamed(resource.remove)
        self.invite = streamed(resource.invite)
        self.resend_invitation = streamed(resource.resend_invitation)


class AsyncStreamedTeamsMembers:
    """The methods of `AsyncTeamsMembers`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncTeamsMembers) -> None:
        self.list = async_streamed_page(resource.list)
        self.remove = async_streamed(resource.remove)
        self.invite = async_streamed(resource.invite)
        self.resend_invitation = async_streamed(resource.resend_invitation)
