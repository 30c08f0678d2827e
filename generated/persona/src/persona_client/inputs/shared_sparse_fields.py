"""Models of what calls send: several resources."""

from __future__ import annotations

from typing_extensions import TypeAliasType

SparseFields = TypeAliasType("SparseFields", dict[str, str])
"""Names of attributes with commas between them, by type of object."""
