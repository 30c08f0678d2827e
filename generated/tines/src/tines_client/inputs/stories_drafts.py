"""Models of what calls send: stories drafts."""

from __future__ import annotations

from .._runtime.models import Input


class StoryDraftCreate(Input):
    """A draft to be created. Inferred."""

    name: str
    """What the draft is called."""
