"""Models of what calls send: workbench."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAliasType

WorkbenchConversationTypeInput = TypeAliasType(
    "WorkbenchConversationTypeInput",
    Literal["workbench", "task_agent", "chat_agent", "workbench_storyboard"],
)
"""Where people and the AI talk."""
