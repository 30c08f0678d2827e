"""Models of what calls send: audit logs."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAliasType

AuditTargetTypeInput = TypeAliasType(
    "AuditTargetTypeInput", Literal["case", "alert", "check", "entity", "risk_assessment"]
)
"""Kind of object that an audit entry is about."""
