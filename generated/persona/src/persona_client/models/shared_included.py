"""Models of answers: several resources."""

from __future__ import annotations

from typing_extensions import TypeAliasType

from .shared_included_object import IncludedObject

Included = TypeAliasType("Included", list[IncludedObject])
"""The objects that `include` asked for, of any type."""
