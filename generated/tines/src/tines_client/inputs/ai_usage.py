"""Models of what calls send: ai usage."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAliasType

AiUsageGetFeature = TypeAliasType(
    "AiUsageGetFeature", Literal["workbench", "workbench_storyboard", "ai_agents", "other"]
)


AiUsageGetGroupBy = TypeAliasType(
    "AiUsageGetGroupBy",
    Literal["model", "provider", "team", "feature", "day", "story", "action", "user"],
)
