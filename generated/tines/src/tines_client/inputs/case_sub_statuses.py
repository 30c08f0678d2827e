"""Models of what calls send: case sub statuses."""

from __future__ import annotations

from pydantic import MISSING

from .._runtime.models import Input
from .shared_case_status_input import CaseStatusInput


class CaseSubStatusCreate(Input):
    """A status to be created."""

    team_id: int
    """The team that the status belongs to."""
    name: str
    """What the status is called."""
    parent_status: CaseStatusInput | MISSING = MISSING
    """Whether a case with this status is open; in upper case, unlike the status of a case.
    Default: `OPEN`.
    """
    description: str | MISSING = MISSING
    """What the status is for."""


class CaseSubStatusUpdate(Input):
    """What to change in a status."""

    name: str | MISSING = MISSING
    """What the status is called. A new name gives the status a new short name."""
    description: str | MISSING = MISSING
    """What the status is for."""
