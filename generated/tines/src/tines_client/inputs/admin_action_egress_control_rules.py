"""Models of what calls send: admin action egress control rules."""

from __future__ import annotations

from typing import Literal

from pydantic import MISSING
from typing_extensions import TypeAliasType

from .._runtime.models import Input

EgressActionTypeInput = TypeAliasType(
    "EgressActionTypeInput", Literal["http-request", "send-email"]
)
"""A kind of steps that a rule is for. Emails are allowed by rules with a host only."""


class EgressControlRuleCreate(Input):
    """An egress control rule to be created. It has an address or a host, not both."""

    ip: str | MISSING = MISSING
    """The address, or the range of addresses in CIDR notation."""
    fqdn: str | MISSING = MISSING
    """The full name of the host."""
    description: str
    """What the rule is for."""
    allowed_action_types: list[EgressActionTypeInput] | MISSING = MISSING
    """The kinds of steps that the rule is for."""


class EgressControlRuleUpdate(Input):
    """What to change in an egress control rule."""

    ip: str | MISSING = MISSING
    """The address, or the range of addresses in CIDR notation."""
    fqdn: str | MISSING = MISSING
    """The full name of the host."""
    description: str | MISSING = MISSING
    """What the rule is for."""
    allowed_action_types: list[EgressActionTypeInput] | MISSING = MISSING
    """The kinds of steps that the rule is for."""
