"""Models of what calls send: several resources."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAliasType

CheckStatusInput = TypeAliasType(
    "CheckStatusInput",
    Literal[
        "Pending",
        "Queued",
        "In Progress",
        "Awaiting Document",
        "Awaiting Client",
        "Complete",
        "Failed",
        "Waived",
        "Cancelled",
        "Reused",
        "Retry Scheduled",
    ],
)
"""How far a check is."""
