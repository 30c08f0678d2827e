"""Models of what calls send: stories versions."""

from __future__ import annotations

from pydantic import MISSING

from .._runtime.models import Input


class StoryVersionCreate(Input):
    """A version to be made."""

    name: str | MISSING = MISSING
    """What the version is called."""
    draft_id: int | MISSING = MISSING
    """The id of the draft whose form is kept."""


class StoryVersionUpdate(Input):
    """Another name for a version. Inferred."""

    name: str
    """What the version is called."""
