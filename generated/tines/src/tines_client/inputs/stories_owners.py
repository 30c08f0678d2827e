"""Models of what calls send: stories owners."""

from __future__ import annotations

from .._runtime.models import Input


class StoryOwner(Input):
    """An owner of a story."""

    user_id: int
    """The id of the user."""
