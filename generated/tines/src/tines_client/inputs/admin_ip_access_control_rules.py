"""Models of what calls send: admin ip access control rules."""

from __future__ import annotations

from .._runtime.models import Input


class IpAccessControlRuleCreate(Input):
    """An IP access control rule to be created. Shown by example."""

    ip: str
    """The address, or the range of addresses in CIDR notation."""
    description: str
    """What the rule is for."""


class IpAccessControlRuleUpdate(Input):
    """What an IP access control rule is to be. Shown by example."""

    ip: str
    """The address, or the range of addresses in CIDR notation."""
    description: str
    """What the rule is for."""
