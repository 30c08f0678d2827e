"""Models of what calls send: several resources."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAliasType

SortOrder = TypeAliasType(
    "SortOrder", Literal["+created_at", "-created_at", "+updated_at", "-updated_at"]
)
"""Order of a list, rising (`+`) or falling (`-`). A `+` has to be percent-encoded."""
