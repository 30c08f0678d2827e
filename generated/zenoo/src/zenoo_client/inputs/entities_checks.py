"""Models of what calls send: entities checks."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAliasType

CheckCategoryInput = TypeAliasType(
    "CheckCategoryInput", Literal["Identity", "Screening", "Company", "Financial", "EDD"]
)
"""Group of checks. `EDD` is enhanced due diligence."""
