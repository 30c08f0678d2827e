"""Models of what calls send: stories change request."""

from __future__ import annotations

from pydantic import MISSING

from .._runtime.models import Input


class ChangeRequestChoice(Input):
    """The change request of a story that is meant."""

    change_request_id: int
    """The id of the change request."""


class ChangeRequestCreate(Input):
    """A change request to be created."""

    title: str | MISSING = MISSING
    """What it is called."""
    description: str | MISSING = MISSING
    """What it changes."""
    draft_id: int | MISSING = MISSING
    """The id of the draft that is to be reviewed."""
