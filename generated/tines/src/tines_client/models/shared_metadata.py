"""Models of answers: several resources."""

from __future__ import annotations

from typing import Any

from typing_extensions import TypeAliasType

Metadata = TypeAliasType("Metadata", dict[str, Any])
"""Free pairs of a key and a value."""
