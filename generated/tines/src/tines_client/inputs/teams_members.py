"""Models of what calls send: teams members."""

from __future__ import annotations

from pydantic import MISSING

from .._runtime.models import Input
from .shared_team_role_input import TeamRoleInput


class TeamInvitationResend(Input):
    """Who gets the invitation again. Shown by example."""

    user_id: int | MISSING = MISSING
    """The id of the user."""


class TeamMemberInvite(Input):
    """Whom to invite: a user of the tenant by its id, or anybody by an email address, not
    both.
    """

    email: str | MISSING = MISSING
    """The email address to invite."""
    user_id: int | MISSING = MISSING
    """The id of the user to invite."""
    role: TeamRoleInput | MISSING = MISSING
    """What the user may do in the team."""


class TeamMemberRemove(Input):
    """Whom to remove from a team."""

    user_id: int
    """The id of the user."""
