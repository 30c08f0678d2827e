"""Models of answers: admin sync destinations."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAliasType

from .._runtime.models import Answer
from .shared_meta import Meta

SyncStatus = TypeAliasType("SyncStatus", Literal["synced", "failed", "requires_sync"] | str)
"""Whether a story is the same in both places."""


class StorySummary(Answer):
    """The id and the name of a story."""

    id: int | None = None
    """The id of the story."""
    name: str | None = None
    """What the story is called."""


class SyncDestination(Answer):
    """A team that stories are sent to."""

    id: int
    """The id of the sync destination."""
    destination_tenant_url: str | None = None
    """The address of the tenant that receives the stories."""
    destination_team_id: int | None = None
    """The team that receives the stories."""
    manual_sync_only: bool | None = None
    """Whether stories are only sent when asked to. Older answers do not have it."""
    origin_team_id: int | None = None
    """The team whose stories are sent."""
    subscriptions: list[SyncSubscription] | None = None
    """The stories that are sent."""


class SyncDestinationAnswer(Answer):
    """A wrapper with a sync destination."""

    sync_destination: SyncDestination
    """The sync destination."""


class SyncDestinationList(Answer):
    """One page of sync destinations."""

    sync_destinations: list[SyncDestination]
    """The sync destinations of the page."""
    meta: Meta
    """Where the page stands among the others."""


class SyncInitiated(Answer):
    """Whether a sync has begun."""

    sync_initiated: bool
    """Whether it has begun."""


class SyncSubscription(Answer):
    """A story that is sent to another team."""

    story: StorySummary | None = None
    """The story."""
    status: SyncStatus | None = None
    """How the last sync ended."""
    error_message: str | None = None
    """Why it failed; null when it did not."""
