"""Models of answers: admin scim user group mapping."""

from __future__ import annotations

from typing import Any

from .._runtime.models import Answer
from .shared_team_role import TeamRole


class ScimGroupMapping(Answer):
    """What the members of a group of the identity provider are in a team."""

    group_name: str | None = None
    """The name of the group at the identity provider."""
    team_name: str | None = None
    """The name of the team."""
    role_name: TeamRole | None = None
    """What the members may do in the team."""


class ScimGroupMappingAnswer(Answer):
    """The mapping of groups, in one of two forms."""

    mappings: list[ScimGroupMapping] | None = None
    """What each group is mapped to."""
    user_group_mapping: dict[str, Any] | None = None
    """The same in another form, which live tenants have been seen to send. Shown by example."""
