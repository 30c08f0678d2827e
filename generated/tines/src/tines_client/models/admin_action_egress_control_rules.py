"""Models of answers: admin action egress control rules."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Answer
from .shared_meta import Meta

EgressActionType = TypeAliasType("EgressActionType", Literal["http-request", "send-email"] | str)
"""A kind of steps that a rule is for. Emails are allowed by rules with a host only."""


class EgressControlRule(Answer):
    """Where steps of stories may send requests. A rule names addresses or a host."""

    id: int
    """The id of the rule."""
    ip: str | None = None
    """The address, or the range of addresses in CIDR notation; null for a rule with a host."""
    fqdn: str | None = None
    """The full name of the host; null for a rule with addresses."""
    description: str | None = None
    """What the rule is for."""
    allowed_action_types: list[EgressActionType] | None = None
    """The kinds of steps that the rule is for."""
    created_at: datetime | None = None
    """When the rule was created."""
    updated_at: datetime | None = None
    """When the rule was last changed."""


class EgressControlRuleList(Answer):
    """One page of egress control rules."""

    rules: Annotated[list[EgressControlRule], Field(alias="admin/action_egress_control_rules")]
    """The rules of the page."""
    meta: Meta
    """Where the page stands among the others."""
