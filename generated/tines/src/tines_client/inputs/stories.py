"""Models of what calls send: stories."""

from __future__ import annotations

from typing import Literal

from pydantic import MISSING
from typing_extensions import TypeAliasType

from .._runtime.models import Input
from ..models.shared_story_export import StoryExport

EventRetention = TypeAliasType(
    "EventRetention",
    Literal[
        3600, 21600, 86400, 259200, 604800, 1209600, 2592000, 5184000, 7776000, 15552000, 31536000
    ],
)
"""How long events are kept, in seconds, from an hour to a year."""


StoryAccessInput = TypeAliasType("StoryAccessInput", Literal["TEAM", "GLOBAL", "SPECIFIC_TEAMS"])
"""Which teams may send to a story."""


StoryAccessSourceInput = TypeAliasType(
    "StoryAccessSourceInput", Literal["OFF", "STS", "WORKBENCH", "STS_AND_WORKBENCH"]
)
"""What may send to a story: nothing (`OFF`), other stories (`STS`), the workbench, or both."""


StoryFilter = TypeAliasType(
    "StoryFilter",
    Literal[
        "SEND_TO_STORY_ENABLED",
        "HIGH_PRIORITY",
        "API_ENABLED",
        "PUBLISHED",
        "FAVORITE",
        "CHANGE_CONTROL_ENABLED",
        "DISABLED",
        "LOCKED",
    ],
)
"""A kind of stories. `PUBLISHED` is deprecated."""


StoryImportMode = TypeAliasType("StoryImportMode", Literal["new", "versionReplace"])
"""What an import makes, a new story (`new`) or a new version of one that exists
(`versionReplace`).
"""


StoryOrder = TypeAliasType(
    "StoryOrder",
    Literal[
        "NAME",
        "NAME_DESC",
        "RECENTLY_EDITED",
        "LEAST_RECENTLY_EDITED",
        "ACTION_COUNT_ASC",
        "ACTION_COUNT_DESC",
    ],
)
"""The order of a list of stories."""


class StoryBatchDelete(Input):
    """The stories to delete."""

    ids: list[int]
    """The ids of the stories."""


class StoryCreate(Input):
    """A story to be created."""

    team_id: int
    """The team that the story belongs to."""
    name: str | MISSING = MISSING
    """What the story is called."""
    description: str | MISSING = MISSING
    """What the story is for."""
    keep_events_for: EventRetention | MISSING = MISSING
    """How long events are kept, in seconds."""
    folder_id: int | MISSING = MISSING
    """The folder of the story."""
    tags: list[str] | MISSING = MISSING
    """The names of the tags."""
    disabled: bool | MISSING = MISSING
    """Whether the story is turned off. Default: `False`."""
    priority: bool | MISSING = MISSING
    """Whether the story is run before others. Default: `False`."""


class StoryDisable(Input):
    """Whether a story is turned off. Inferred."""

    disabled: bool
    """True turns the story off, false turns it on."""


class StoryImport(Input):
    """A story to be imported."""

    new_name: str
    """What the story is to be called."""
    data: StoryExport
    """What an export returned, whole."""
    team_id: int
    """The team that the story is to belong to."""
    folder_id: int | MISSING = MISSING
    """The folder of the story."""
    mode: StoryImportMode | MISSING = MISSING
    """What the import makes."""


class StoryUpdate(Input):
    """What to change in a story."""

    name: str | MISSING = MISSING
    """What the story is called."""
    description: str | MISSING = MISSING
    """What the story is for."""
    add_tag_names: list[str] | MISSING = MISSING
    """The names of tags to add."""
    remove_tag_names: list[str] | MISSING = MISSING
    """The names of tags to take off."""
    keep_events_for: EventRetention | MISSING = MISSING
    """How long events are kept, in seconds."""
    disabled: bool | MISSING = MISSING
    """Whether the story is turned off."""
    locked: bool | MISSING = MISSING
    """Whether the story is protected against changes."""
    priority: bool | MISSING = MISSING
    """Whether the story is run before others."""
    webhook_api_enabled: bool | MISSING = MISSING
    """Whether the story can be called like an API. Goes together with `api_entry_action_id`
    and `api_exit_action_ids`.
    """
    api_entry_action_id: int | MISSING = MISSING
    """The id of the action that takes such a call."""
    api_exit_action_ids: list[int] | MISSING = MISSING
    """The ids of the actions whose events answer such a call."""
    send_to_story_access_source: StoryAccessSourceInput | MISSING = MISSING
    """What may send to the story."""
    entry_action_id: int | MISSING = MISSING
    """The id of the action that takes what is sent to the story. Answers call it
    `entry_agent_id`.
    """
    exit_action_ids: list[int] | MISSING = MISSING
    """The ids of the actions whose events are sent back. Answers call them `exit_agents`."""
    send_to_story_access: StoryAccessInput | MISSING = MISSING
    """Which teams may send to the story."""
    shared_team_slugs: list[str] | MISSING = MISSING
    """The short names of the teams that may send to the story."""
    send_to_story_skill_use_requires_confirmation: bool | MISSING = MISSING
    """Whether a person has to agree before the workbench uses the story."""
    team_id: int | MISSING = MISSING
    """The team that the story moves to."""
    folder_id: int | MISSING = MISSING
    """The folder that the story moves to."""
    change_control_enabled: bool | MISSING = MISSING
    """Whether changes need a review."""
    draft_id: int | MISSING = MISSING
    """The id of the draft that takes the change."""
    monitor_failures: bool | MISSING = MISSING
    """Whether the recipients are told about failures."""
