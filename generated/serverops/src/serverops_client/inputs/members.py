"""Models of what calls send: members."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Input


class MemberInvitation(Input):
    """Whom to invite, and as what. Inferred."""

    email: str
    """The e-mail address of the person."""
    role_id: Annotated[str, Field(alias="roleId")]
    """The id of the role that the person is to have."""
