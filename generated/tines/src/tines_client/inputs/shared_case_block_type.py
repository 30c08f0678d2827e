"""Models of what calls send: several resources."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAliasType

CaseBlockType = TypeAliasType(
    "CaseBlockType",
    Literal[
        "note",
        "file",
        "linked_cases",
        "metadata",
        "closure_conditions",
        "case_action",
        "block_group",
        "html",
    ],
)
"""What a block holds."""
