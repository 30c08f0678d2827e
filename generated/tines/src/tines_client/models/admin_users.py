"""Models of answers: admin users."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

from pydantic import Field

from .._runtime.models import Answer
from .shared_meta import Meta


class AdminUser(Answer):
    """A user of the tenant."""

    id: int
    """The id of the user."""
    scim_uid: str | None = None
    """The id that the identity provider has for the user; null when there is none."""
    email: str | None = None
    """The email address."""
    admin: bool | None = None
    """Whether the user administers the tenant."""
    tenant_permissions: list[str] | None = None
    """What the user may do in the tenant."""
    is_active: bool | None = None
    """Whether the user can sign in."""
    first_name: str | None = None
    """The first name."""
    last_name: str | None = None
    """The last name."""
    last_seen: datetime | None = None
    """When the user was last there; null for one that never was."""
    created_at: datetime | None = None
    """When the user was created."""
    updated_at: datetime | None = None
    """When the user was last changed."""
    team_memberships: list[TeamMembership] | None = None
    """The teams of the user; only when they are asked for with `include`."""


class AdminUserList(Answer):
    """One page of users."""

    users: Annotated[list[AdminUser], Field(alias="admin/users")]
    """The users of the page."""
    meta: Meta
    """Where the page stands among the others."""


class InvitationRefusal(Answer):
    """Why an invitation is not sent again."""

    message: str | None = None
    """The reason."""


class TeamMembership(Answer):
    """A team of a user."""

    team_id: int | None = None
    """The id of the team."""
    team_name: str | None = None
    """The name of the team."""
    role: str | None = None
    """What the user may do in the team."""
