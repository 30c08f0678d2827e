"""Models of what calls send: stories recipients."""

from __future__ import annotations

from pydantic import MISSING

from .._runtime.models import Input


class StoryRecipient(Input):
    """Who is told when something in a story fails."""

    address: str
    """An email address or the URL of a webhook."""
    draft_id: int | MISSING = MISSING
    """The id of the draft that takes the change."""
