"""Models of answers: cases notes."""

from __future__ import annotations

from datetime import datetime

from .._runtime.models import Answer
from .shared_meta import Meta
from .shared_note_color_answer import NoteColorAnswer
from .shared_user import User


class CaseNote(Answer):
    """A note on a case."""

    id: int
    """The id of the note."""
    title: str | None = None
    """The heading of the note."""
    content: str | None = None
    """The text of the note."""
    color: NoteColorAnswer | None = None
    """The colour of the note."""
    sensitive: bool | None = None
    """Whether exports of the case leave the note out."""
    author: User | None = None
    """Who wrote it. Shown by example."""
    created_at: datetime | None = None
    """When the note was written."""
    updated_at: datetime | None = None
    """When the note was last changed. Shown by example."""


class CaseNoteAnswer(Answer):
    """A note on a case, with the id of the case."""

    id: int
    """The id of the note."""
    title: str | None = None
    """The heading of the note."""
    content: str | None = None
    """The text of the note."""
    color: NoteColorAnswer | None = None
    """The colour of the note."""
    sensitive: bool | None = None
    """Whether exports of the case leave the note out."""
    author: User | None = None
    """Who wrote it. Shown by example."""
    created_at: datetime | None = None
    """When the note was written."""
    updated_at: datetime | None = None
    """When the note was last changed. Shown by example."""
    case_id: int | None = None
    """The id of the case."""


class CaseNoteList(Answer):
    """One page of the notes of a case."""

    case_id: int | None = None
    """The id of the case."""
    notes: list[CaseNote]
    """The notes of the page."""
    meta: Meta
    """Where the page stands among the others."""
