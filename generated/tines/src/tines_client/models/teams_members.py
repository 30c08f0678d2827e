"""Models of answers: teams members."""

from __future__ import annotations

from datetime import datetime

from .._runtime.models import Answer
from .shared_meta import Meta
from .shared_team_role import TeamRole


class TeamMember(Answer):
    """A user that belongs to a team, or is invited to it."""

    id: int
    """The id of the user."""
    email: str | None = None
    """The email address."""
    first_name: str | None = None
    """The first name."""
    last_name: str | None = None
    """The last name."""
    is_admin: bool | None = None
    """Whether the user administers the tenant."""
    created_at: datetime | None = None
    """When the user was created."""
    last_seen: datetime | None = None
    """When the user was last there; null for one that never was."""
    invitation_accepted: bool | None = None
    """Whether the user has accepted the invitation."""
    role: TeamRole | None = None
    """What the user may do in the team."""


class TeamMemberList(Answer):
    """One page of the members of a team. Shown by example."""

    members: list[TeamMember]
    """The members of the page."""
    meta: Meta
    """Where the page stands among the others."""


class TeamMemberRemoved(Answer):
    """What is left of a membership."""

    deleted_id: int | str
    """The id of what was removed, as a number or as a string. Inferred."""
