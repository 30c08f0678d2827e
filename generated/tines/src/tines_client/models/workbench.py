"""Models of answers: workbench."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal

from typing_extensions import TypeAliasType

from .._runtime.models import Answer
from .shared_meta import Meta

WorkbenchConversationCreatorType = TypeAliasType(
    "WorkbenchConversationCreatorType", Literal["User", "Agent"] | str
)
"""Whether a user began it or a step of a story."""


WorkbenchConversationStatus = TypeAliasType(
    "WorkbenchConversationStatus", Literal["in_progress", "complete", "cancelled", "failed"] | str
)
"""How far it is."""


WorkbenchConversationType = TypeAliasType(
    "WorkbenchConversationType",
    Literal["workbench", "task_agent", "chat_agent", "workbench_storyboard"] | str,
)
"""Where people and the AI talk."""


class WorkbenchConversation(Answer):
    """A conversation with the AI of the tenant."""

    guid: str
    """The id of the conversation."""
    title: str | None = None
    """What the conversation is called."""
    source: str | None = None
    """Where it is held, such as `tines` or `slack`."""
    status: WorkbenchConversationStatus | None = None
    """How far it is."""
    conversation_type: WorkbenchConversationType | None = None
    """What kind of conversation it is."""
    source_type: str | None = None
    """What kind of thing it was begun from; null when from nothing."""
    source_id: int | None = None
    """The id of what it was begun from; null when from nothing."""
    favorited: bool | None = None
    """Whether it is a favourite."""
    creator_id: int | None = None
    """The id of who began it."""
    creator_type: WorkbenchConversationCreatorType | None = None
    """Whether a user began it or a step of a story."""
    created_at: datetime | None = None
    """When the conversation was created."""
    updated_at: datetime | None = None
    """When the conversation was last changed."""
    tool_uses_count: int | None = None
    """How often the AI used a tool."""
    steps: list[Any] | None = None
    """The messages, in any form. Inferred."""


class WorkbenchConversationList(Answer):
    """One page of conversations."""

    conversations: list[WorkbenchConversationSummary]
    """The conversations of the page."""
    meta: Meta
    """Where the page stands among the others."""


class WorkbenchConversationSummary(Answer):
    """A conversation in a list. Newer tenants may send more fields."""

    guid: str
    """The id of the conversation."""
    title: str | None = None
    """What the conversation is called."""
    source: str | None = None
    """Where it is held, such as `tines` or `slack`."""
    favorited: bool | None = None
    """Whether it is a favourite."""
    creator_id: int | str | None = None
    """The id of who began it, as a number or as a string. Shown by example."""
    created_at: datetime | None = None
    """When the conversation was created."""
    updated_at: datetime | None = None
    """When the conversation was last changed."""
