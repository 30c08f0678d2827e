"""Models of answers: several resources."""

from __future__ import annotations

from typing import Any

from typing_extensions import TypeAliasType

StoryExport = TypeAliasType("StoryExport", dict[str, Any])
"""A story as a document. Its keys are those of the tenant's release and are not documented."""
