"""Models of what calls send: admin scim user group mapping."""

from __future__ import annotations

from pydantic import MISSING

from .._runtime.models import Input
from .shared_team_role_input import TeamRoleInput


class ScimGroupMappingInput(Input):
    """What the members of a group of the identity provider are in a team."""

    group_name: str | MISSING = MISSING
    """The name of the group at the identity provider."""
    team_name: str | MISSING = MISSING
    """The name of the team."""
    role_name: TeamRoleInput | MISSING = MISSING
    """What the members may do in the team."""


class ScimGroupMappingUpdate(Input):
    """The whole mapping of groups."""

    mappings: list[ScimGroupMappingInput]
    """What each group is mapped to; what is not among them is removed."""
