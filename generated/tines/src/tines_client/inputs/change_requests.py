"""Models of what calls send: change requests."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAliasType

ChangeRequestStatusInput = TypeAliasType(
    "ChangeRequestStatusInput", Literal["PENDING", "APPROVED", "REJECTED", "PUSHED", "IN_PROGRESS"]
)
"""How far a change request is. `PUSHED` means that it was promoted, `IN_PROGRESS` that its
author took it back.
"""
