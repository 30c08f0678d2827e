"""Models of what calls send: several resources."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAliasType

AlertStatusInput = TypeAliasType(
    "AlertStatusInput", Literal["Open", "Acknowledged", "Resolved", "False Positive", "Escalated"]
)
"""Where an alert stands."""
