"""Models of answers: stories pending actions."""

from __future__ import annotations

from .._runtime.models import Answer
from .shared_meta import Meta
from .shared_story import Story


class StoryPendingActionList(Answer):
    """One page of what is pending in a story. Inferred."""

    stories: list[Story]
    """What is pending; the key is that of the list of stories, and so is what it holds.
    Assumed.
    """
    meta: Meta
    """Where the page stands among the others."""
