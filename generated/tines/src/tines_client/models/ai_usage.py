"""Models of answers: ai usage."""

from __future__ import annotations

from typing import Any

from typing_extensions import TypeAliasType

AiUsage = TypeAliasType("AiUsage", dict[str, Any])
"""How much AI was used. The names of its fields are not known. Assumed."""
