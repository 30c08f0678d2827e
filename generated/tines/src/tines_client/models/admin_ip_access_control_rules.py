"""Models of answers: admin ip access control rules."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

from pydantic import Field

from .._runtime.models import Answer
from .shared_meta import Meta


class IpAccessControlRule(Answer):
    """An address, or a range of addresses, that the tenant can be used from."""

    id: int
    """The id of the rule."""
    ip: str | None = None
    """The address, or the range of addresses in CIDR notation."""
    description: str | None = None
    """What the rule is for."""
    created_at: datetime | None = None
    """When the rule was created."""
    updated_at: datetime | None = None
    """When the rule was last changed."""


class IpAccessControlRuleList(Answer):
    """One page of IP access control rules."""

    rules: Annotated[list[IpAccessControlRule], Field(alias="admin/ip_access_control_rules")]
    """The rules of the page."""
    meta: Meta
    """Where the page stands among the others."""
