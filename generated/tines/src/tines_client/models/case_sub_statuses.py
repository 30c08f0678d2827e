"""Models of answers: case sub statuses."""

from __future__ import annotations

from datetime import datetime

from .._runtime.models import Answer
from .shared_case_status import CaseStatus
from .shared_identified import Identified
from .shared_meta import Meta


class CaseSubStatus(Answer):
    """A finer status that a team has for its cases."""

    id: int
    """The id of the status."""
    name: str | None = None
    """What the status is called."""
    slug: str | None = None
    """Its short name."""
    description: str | None = None
    """What the status is for; null when nobody said."""
    parent_status: CaseStatus | None = None
    """Whether a case with this status is open."""
    default: bool | None = None
    """Whether cases get this status by themselves."""
    team: Identified | None = None
    """The team that the status belongs to."""
    created_at: datetime | None = None
    """When the status was created."""
    updated_at: datetime | None = None
    """When the status was last changed."""


class CaseSubStatusList(Answer):
    """One page of statuses."""

    case_sub_statuses: list[CaseSubStatus]
    """The statuses of the page."""
    meta: Meta
    """Where the page stands among the others."""
