"""Models of what calls send: stories notes."""

from __future__ import annotations

from pydantic import MISSING

from .._runtime.models import Input
from .shared_canvas_position_input import CanvasPositionInput


class StoryNoteCreate(Input):
    """A note to be created."""

    content: str
    """What the note says, in Markdown."""
    story_id: int | MISSING = MISSING
    """The story that the note is to stand in; this or `group_id`."""
    group_id: int | MISSING = MISSING
    """The group that the note is to stand in; this or `story_id`."""
    position: CanvasPositionInput | MISSING = MISSING
    """Where the note is to stand."""
    draft_id: int | MISSING = MISSING
    """The draft that takes the note."""


class StoryNoteUpdate(Input):
    """What to change in a note. Inferred."""

    content: str | MISSING = MISSING
    """What the note says, in Markdown."""
    position: CanvasPositionInput | MISSING = MISSING
    """Where the note is to stand."""
