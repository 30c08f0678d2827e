"""Models of answers: stories notes."""

from __future__ import annotations

from .._runtime.models import Answer
from .shared_canvas_position import CanvasPosition
from .shared_meta import Meta
from .shared_story_mode import StoryMode


class StoryNote(Answer):
    """A note on the canvas of a story or of a group."""

    id: int
    """The id of the note."""
    story_id: int | None = None
    """The story that the note stands in."""
    story_mode: StoryMode | None = None
    """Whether the note stands in the live story or in its test."""
    group_id: int | None = None
    """The group that the note stands in."""
    content: str | None = None
    """What the note says, in Markdown."""
    position: CanvasPosition | None = None
    """Where the note stands."""
    draft_id: int | None = None
    """The draft that the note stands in; absent where one note is asked for."""
    draft_name: str | None = None
    """What the draft is called; absent where one note is asked for."""


class StoryNoteList(Answer):
    """One page of notes."""

    annotations: list[StoryNote]
    """The notes of the page. Shown by example."""
    meta: Meta
    """Where the page stands among the others."""
