"""Models of what calls send: admin sync destinations."""

from __future__ import annotations

from pydantic import MISSING

from .._runtime.models import Input


class SyncDestinationCreate(Input):
    """A sync destination to be created."""

    destination_tenant_url: str
    """The address of the tenant that receives the stories."""
    destination_tenant_api_key: str | MISSING = MISSING
    """A key of that tenant; only needed for a remote one."""
    destination_team_id: int
    """The team that receives the stories."""
    team_id: int
    """The team whose stories are sent."""
    story_ids: list[int]
    """The ids of the stories."""
    manual_sync_only: bool | MISSING = MISSING
    """Whether stories are only sent when asked to."""


class SyncDestinationDelete(Input):
    """What becomes of the stories at a deleted sync destination."""

    keep_stories: bool | MISSING = MISSING
    """Whether the destination keeps the stories as its own instead of deleting them. Default:
    `False`.
    """


class SyncDestinationUpdate(Input):
    """What to change in a sync destination."""

    destination_tenant_api_key: str | MISSING = MISSING
    """A key of the tenant that receives the stories."""
    story_ids: list[int] | MISSING = MISSING
    """The ids of the stories; an empty array removes all."""
    manual_sync_only: bool | MISSING = MISSING
    """Whether stories are only sent when asked to."""
