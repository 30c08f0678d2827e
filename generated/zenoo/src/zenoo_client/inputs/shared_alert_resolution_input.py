"""Models of what calls send: several resources."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAliasType

AlertResolutionInput = TypeAliasType(
    "AlertResolutionInput",
    Literal["Approve", "Decline", "Escalate", "Request Document", "Approve with Conditions"],
)
"""How an alert is resolved."""
