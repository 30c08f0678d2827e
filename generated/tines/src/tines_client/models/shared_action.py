"""Models of answers: several resources."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal

from typing_extensions import TypeAliasType

from .._runtime.models import Answer
from .shared_canvas_position import CanvasPosition
from .shared_story_mode import StoryMode

ActionOptions = TypeAliasType("ActionOptions", dict[str, Any])
"""How an action is set up. Each type has keys of its own."""


ActionType = TypeAliasType(
    "ActionType",
    Literal[
        "Agents::EmailAgent",
        "Agents::EventTransformationAgent",
        "Agents::HTTPRequestAgent",
        "Agents::IMAPAgent",
        "Agents::LLMAgent",
        "Agents::TriggerAgent",
        "Agents::WebhookAgent",
        "Agents::SendToStoryAgent",
        "Agents::GroupAgent",
    ]
    | str,
)
"""A kind of step. `Agents::TriggerAgent` is what the editor calls a condition."""


class Action(Answer):
    """A step of a story. Its old name, agent, is still in many keys and values."""

    id: int
    """The id of the action."""
    type: ActionType | None = None
    """What kind of step it is."""
    user_id: int | None = None
    """The id of the user that the action belongs to."""
    options: ActionOptions | None = None
    """How the action is set up."""
    name: str | None = None
    """What the action is called."""
    description: str | None = None
    """What the action is for."""
    schedule: dict[str, Any] | None = None
    """When the action runs by itself; null when it does not. The samples do not name its keys."""
    blended_events_count: int | None = None
    """How many events it has sent."""
    logs_count: int | None = None
    """How many entries it has logged."""
    last_check_at: datetime | None = None
    """When it last ran by itself."""
    last_receive_at: datetime | None = None
    """When it last received an event."""
    last_event_at: datetime | None = None
    """When it last sent an event."""
    last_error_log_at: datetime | None = None
    """When it last logged an error."""
    disabled: bool | None = None
    """Whether the action is turned off."""
    guid: str | None = None
    """A name of the action that is the same everywhere."""
    group_id: int | None = None
    """The group that the action stands in."""
    position: CanvasPosition | None = None
    """Where the action stands."""
    story_id: int | None = None
    """The story that the action stands in."""
    created_at: datetime | None = None
    """When the action was created."""
    updated_at: datetime | None = None
    """When the action was last changed."""
    story_mode: StoryMode | None = None
    """Whether the action stands in the live story or in its test."""
    nested_group_id: int | None = None
    """The group that the action itself is."""
    team_id: int | None = None
    """The team of the story."""
    sources: list[int] | None = None
    """The ids of the actions before it."""
    receivers: list[int] | None = None
    """The ids of the actions behind it."""
