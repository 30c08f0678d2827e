"""Models of what calls send: verifications database."""

from __future__ import annotations

from typing import Any

from typing_extensions import TypeAliasType

DatabaseVerificationCreate = TypeAliasType("DatabaseVerificationCreate", dict[str, Any])
"""A new verification by databases. Its names are not documented in the pages that were read."""
