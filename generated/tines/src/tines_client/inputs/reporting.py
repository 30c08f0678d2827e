"""Models of what calls send: reporting."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAliasType

ReportingActionPerformanceFilterOption = TypeAliasType(
    "ReportingActionPerformanceFilterOption",
    Literal[
        "most_active_actions", "action_with_least_activity", "slowest_actions", "fastest_actions"
    ],
)


ReportingTimeSavedDateUnit = TypeAliasType(
    "ReportingTimeSavedDateUnit", Literal["hour", "day", "week", "month"]
)
