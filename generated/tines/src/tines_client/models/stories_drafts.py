"""Models of answers: stories drafts."""

from __future__ import annotations

from .._runtime.models import Answer
from .shared_meta import Meta
from .shared_story import Story


class StoryDraftList(Answer):
    """One page of drafts."""

    drafts: list[Story]
    """The drafts of the page, each with its own id. Shown by example."""
    meta: Meta
    """Where the page stands among the others."""
