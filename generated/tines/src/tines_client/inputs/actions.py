"""Models of what calls send: actions."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import MISSING
from typing_extensions import TypeAliasType

from .._runtime.models import Input
from ..models.shared_action import ActionOptions
from .shared_canvas_position_input import CanvasPositionInput

ActionLinkType = TypeAliasType("ActionLinkType", Literal["DEFAULT", "NO_MATCH", "FAILURE"])
"""Which events a link carries. The page on updating an action does not name `FAILURE`."""


ActionSchedule = TypeAliasType("ActionSchedule", dict[str, Any])
"""When an action runs by itself. The page does not name its keys."""


ActionTypeInput = TypeAliasType(
    "ActionTypeInput",
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
    ],
)
"""A kind of step. `Agents::TriggerAgent` is what the editor calls a condition."""


class ActionCreate(Input):
    """An action to be created."""

    type: ActionTypeInput
    """What kind of step it is."""
    name: str
    """What the action is called."""
    options: ActionOptions
    """How the action is set up."""
    position: CanvasPositionInput
    """Where the action is to stand."""
    story_id: int | MISSING = MISSING
    """The story that the action is to stand in; this or `group_id`."""
    group_id: int | MISSING = MISSING
    """The group that the action is to stand in; this or `story_id`."""
    description: str | MISSING = MISSING
    """What the action is for."""
    disabled: bool | MISSING = MISSING
    """Whether the action is turned off. Default: `False`."""
    source_ids: list[int] | MISSING = MISSING
    """The ids of the actions before it; not together with `links_to_sources`."""
    links_to_sources: list[ActionSourceLink] | MISSING = MISSING
    """The links from actions before it; not together with `source_ids`."""
    receiver_ids: list[int] | MISSING = MISSING
    """The ids of the actions behind it; not together with `links_to_receivers`."""
    links_to_receivers: list[ActionReceiverLink] | MISSING = MISSING
    """The links to actions behind it; not together with `receiver_ids`."""
    schedule: ActionSchedule | MISSING = MISSING
    """When the action runs by itself."""
    monitor_failures: bool | MISSING = MISSING
    """Whether the recipients of the story are told about failures."""
    monitor_all_events: bool | MISSING = MISSING
    """Whether they are told about every event."""
    monitor_no_events_emitted: int | MISSING = MISSING
    """After how many seconds without an event they are told, too."""
    draft_id: int | MISSING = MISSING
    """The draft that takes the action."""


class ActionReceiverLink(Input):
    """A link to another action."""

    receiver_id: int
    """The id of the action behind it."""
    type: ActionLinkType | MISSING = MISSING
    """Which events the link carries."""


class ActionSourceLink(Input):
    """A link from another action."""

    source_id: int
    """The id of the action before it."""
    type: ActionLinkType | MISSING = MISSING
    """Which events the link carries."""


class ActionUpdate(Input):
    """What to change in an action."""

    name: str | MISSING = MISSING
    """What the action is called."""
    description: str | MISSING = MISSING
    """What the action is for."""
    options: ActionOptions | MISSING = MISSING
    """How the action is set up."""
    position: CanvasPositionInput | MISSING = MISSING
    """Where the action is to stand."""
    source_ids: list[int] | MISSING = MISSING
    """The ids of the actions before it."""
    links_to_sources: list[ActionSourceLink] | MISSING = MISSING
    """The links from actions before it."""
    receiver_ids: list[int | str] | MISSING = MISSING
    """The ids of the actions behind it."""
    links_to_receivers: list[ActionReceiverLink] | MISSING = MISSING
    """The links to actions behind it."""
    schedule: ActionSchedule | MISSING = MISSING
    """When the action runs by itself."""
    disabled: bool | MISSING = MISSING
    """Whether the action is turned off."""
    monitor_failures: bool | MISSING = MISSING
    """Whether the recipients of the story are told about failures; only with
    `monitor_all_events`.
    """
    monitor_all_events: bool | MISSING = MISSING
    """Whether they are told about every event; only with `monitor_failures`."""
    monitor_no_events_emitted: int | MISSING = MISSING
    """After how many seconds without an event they are told, too."""
    num_runs_to_save: int | MISSING = MISSING
    """How many runs are kept. Inferred."""
