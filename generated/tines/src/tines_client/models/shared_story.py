"""Models of answers: several resources."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal

from typing_extensions import TypeAliasType

from .._runtime.models import Answer

StoryAccess = TypeAliasType("StoryAccess", Literal["TEAM", "GLOBAL", "SPECIFIC_TEAMS"] | str)
"""Which teams may send to a story."""


StoryAccessSource = TypeAliasType(
    "StoryAccessSource", Literal["OFF", "STS", "WORKBENCH", "STS_AND_WORKBENCH"] | str
)
"""What may send to a story: nothing (`OFF`), other stories (`STS`), the workbench, or both."""


class Story(Answer):
    """A story, or a draft of one."""

    id: int
    """The id of the story; in a draft the id of the draft."""
    name: str
    """What the story is called."""
    user_id: int | None = None
    """The id of the user that the story belongs to."""
    description: str | None = None
    """What the story is for."""
    keep_events_for: int | None = None
    """How long events are kept, in seconds."""
    disabled: bool | None = None
    """Whether the story is turned off."""
    priority: bool | None = None
    """Whether the story is run before others."""
    send_to_story_enabled: bool | None = None
    """Whether other stories may send to this one."""
    send_to_story_access_source: StoryAccessSource | None = None
    """What may send to the story."""
    send_to_story_access: StoryAccess | None = None
    """Which teams may send to the story; null when none may."""
    send_to_story_skill_use_requires_confirmation: bool | None = None
    """Whether a person has to agree before the workbench uses the story."""
    shared_team_slugs: list[str] | None = None
    """The short names of the teams that may send to the story."""
    entry_agent_id: int | None = None
    """The id of the action that takes what is sent to the story; null when there is none."""
    exit_agents: list[dict[str, Any]] | None = None
    """The actions whose events are sent back. The samples do not name their keys."""
    team_id: int | None = None
    """The team that the story belongs to."""
    folder_id: int | None = None
    """The folder of the story."""
    tags: list[str] | None = None
    """The names of the tags."""
    guid: str | None = None
    """A name of the story that is the same everywhere."""
    slug: str | None = None
    """A short name of the story."""
    mode: str | None = None
    """Whether it is the live story or its test."""
    published: bool | None = None
    """Whether the story is published."""
    locked: bool | None = None
    """Whether the story is protected against changes."""
    change_control_enabled: bool | None = None
    """Whether changes need a review."""
    owners: list[int] | None = None
    """The ids of the owners."""
    created_at: datetime | None = None
    """When the story was created."""
    updated_at: datetime | None = None
    """When the story was last changed in any way."""
    edited_at: datetime | None = None
    """When a person last edited the story."""
    send_to_story_referring_story_ids: list[int] | None = None
    """The ids of the stories that send to this one; only where others may."""
    pending_action_runs_count: int | None = None
    """How many runs of actions wait; only with `include_live_activity`."""
    concurrent_runs_count: int | None = None
    """How many runs are going on; only with `include_live_activity`."""
    tokens_used_percentage: float | None = None
    """How much of the story's share is used, in per cent; only with `include_live_activity`."""
