"""People of an organization."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import inputs, models
from .._runtime.operation import Answer, Body, Operation, Parameter
from .._runtime.response import async_raw, raw
from .._runtime.streamed import async_streamed, streamed

if TYPE_CHECKING:
    from typing import Unpack

    from .._runtime.async_transport import AsyncTransport
    from .._runtime.sync_transport import SyncTransport
    from .._runtime.types import Options
    from ..models.members import Invitation, MemberRemoval

_ERRORS = (
    Answer("400", "application/json", lambda: models.Error),
    Answer("401", "application/json", lambda: models.Error),
    Answer("403", "application/json", lambda: models.Error),
    Answer("409", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.LimitError),
    Answer("500", "application/json", lambda: models.Error),
)
_SECURITY = ((("bearerAuth", ("members:write",)),),)
_ERRORS_2 = (
    Answer("401", "application/json", lambda: models.Error),
    Answer("403", "application/json", lambda: models.Error),
    Answer("404", "application/json", lambda: models.Error),
    Answer("429", "application/json", lambda: models.LimitError),
    Answer("500", "application/json", lambda: models.Error),
)
_INVITE: Operation[Invitation] = Operation(
    name="members.invite",
    method="POST",
    path="/orgs/{orgId}/members",
    parameters=(Parameter("org_id", "orgId", "path", "simple"),),
    body=Body(
        media_type="application/json",
        kind="json",
        type=lambda: inputs.MemberInvitation,
        fields=(("email", "email"), ("role_id", "role_id")),
        is_required=True,
    ),
    answers=(Answer("201", "application/json", lambda: models.Invitation),),
    errors=_ERRORS,
    security=_SECURITY,
)
_REMOVE: Operation[MemberRemoval] = Operation(
    name="members.remove",
    method="DELETE",
    path="/orgs/{orgId}/members/{userId}",
    parameters=(
        Parameter("org_id", "orgId", "path", "simple"),
        Parameter("user_id", "userId", "path", "simple"),
    ),
    answers=(Answer("200", "application/json", lambda: models.MemberRemoval),),
    errors=_ERRORS_2,
    security=_SECURITY,
)


class Members:
    """People of an organization."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RawMembers:
        """The same methods, answering status, headers and bytes beside the model."""
        return RawMembers(self)

    @cached_property
    def with_streaming_response(self) -> StreamedMembers:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return StreamedMembers(self)

    def invite(
        self, org_id: str, *, email: str, role_id: str, **options: Unpack[Options]
    ) -> Invitation:
        """Invite a member.

        Sends an invitation, which is valid for 14 days. Refused are throw-away addresses, a
        second invitation while one is open (409), and more members and open invitations than
        the plan has seats.

        Scope: members:write.

        Body: inferred.

        Args:
            org_id: The id of the organization, a ULID.
            email: The e-mail address of the person.
            role_id: The id of the role that the person is to have.

        Returns:
            The invitation.

        Raises:
            BadRequestError: The request was malformed, or a value in it is not allowed
                (`bad_request`; for a query `soql_reserved_field` and others).
            AuthenticationError: The token is absent or not valid (`unauthorized`).
            PermissionDeniedError: The token lacks the scope that this operation needs
                (`forbidden`).
            ConflictError: There is such a thing already, or the present state forbids it
                (`conflict`).
            RateLimitError: Either the token was used too often, which passes (`rate_limited`),
                or a quota of the plan is used up (`quota_exceeded`), or the token watches too
                many queries at once (`tail_session_limit_exceeded`), which repeating does not
                mend. A token may make 60 requests a second and 1,000 a minute.
            ServerError: The service failed (`internal`).

        See https://serverops.gg/docs/api-reference/members/inviteMember
        """
        return self._transport.send(
            _INVITE, {"org_id": org_id, "email": email, "role_id": role_id}, options
        )

    def remove(self, org_id: str, user_id: str, **options: Unpack[Options]) -> MemberRemoval:
        """Remove a member.

        Takes a person out of an organization. Refused for the primary owner and for the last
        owner.

        Scope: members:write.

        Args:
            org_id: The id of the organization, a ULID.
            user_id: The id of the member, as the list of members has it.

        Returns:
            The member was removed.

        Raises:
            AuthenticationError: The token is absent or not valid (`unauthorized`).
            PermissionDeniedError: The token lacks the scope that this operation needs
                (`forbidden`).
            NotFoundError: The project has nothing of this id (`not_found`).
            RateLimitError: Either the token was used too often, which passes (`rate_limited`),
                or a quota of the plan is used up (`quota_exceeded`), or the token watches too
                many queries at once (`tail_session_limit_exceeded`), which repeating does not
                mend. A token may make 60 requests a second and 1,000 a minute.
            ServerError: The service failed (`internal`).

        See https://serverops.gg/docs/api-reference/members/removeMember
        """
        return self._transport.send(_REMOVE, {"org_id": org_id, "user_id": user_id}, options)


class AsyncMembers:
    """People of an organization."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRawMembers:
        """The same methods, answering status, headers and bytes beside the model."""
        return AsyncRawMembers(self)

    @cached_property
    def with_streaming_response(self) -> AsyncStreamedMembers:
        """The same methods, answering before the content has come: it is read in pieces or saved."""
        return AsyncStreamedMembers(self)

    async def invite(
        self, org_id: str, *, email: str, role_id: str, **options: Unpack[Options]
    ) -> Invitation:
        """See `Members.invite`."""
        return await self._transport.send(
            _INVITE, {"org_id": org_id, "email": email, "role_id": role_id}, options
        )

    async def remove(self, org_id: str, user_id: str, **options: Unpack[Options]) -> MemberRemoval:
        """See `Members.remove`."""
        return await self._transport.send(_REMOVE, {"org_id": org_id, "user_id": user_id}, options)


class RawMembers:
    """The methods of `Members`, answering `RawResponse`."""

    def __init__(self, resource: Members) -> None:
        self.invite = raw(resource.invite)
        self.remove = raw(resource.remove)


class AsyncRawMembers:
    """The methods of `AsyncMembers`, answering `RawResponse`."""

    def __init__(self, resource: AsyncMembers) -> None:
        self.invite = async_raw(resource.invite)
        self.remove = async_raw(resource.remove)


class StreamedMembers:
    """The methods of `Members`, answering `StreamedResponse`."""

    def __init__(self, resource: Members) -> None:
        self.invite = streamed(resource.invite)
        self.remove = streamed(resource.remove)


class AsyncStreamedMembers:
    """The methods of `AsyncMembers`, answering `AsyncStreamedResponse`."""

    def __init__(self, resource: AsyncMembers) -> None:
        self.invite = async_streamed(resource.invite)
        self.remove = async_streamed(resource.remove)
