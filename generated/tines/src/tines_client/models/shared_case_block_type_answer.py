"""Models of answers: several resources."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAliasType

CaseBlockTypeAnswer = TypeAliasType(
    "CaseBlockTypeAnswer",
    Literal[
        "note",
        "file",
        "linked_cases",
        "metadata",
        "closure_conditions",
        "case_action",
        "block_group",
        "html",
    ]
    | str,
)
"""What a block holds."""
