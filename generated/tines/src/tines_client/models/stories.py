"""Models of answers: stories."""

from __future__ import annotations

from .._runtime.models import Answer
from .shared_meta import Meta
from .shared_story import Story


class StoryList(Answer):
    """One page of stories."""

    stories: list[Story]
    """The stories of the page."""
    meta: Meta
    """Where the page stands among the others."""
