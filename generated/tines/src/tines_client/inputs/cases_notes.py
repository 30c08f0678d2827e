"""Models of what calls send: cases notes."""

from __future__ import annotations

from pydantic import MISSING

from .._runtime.models import Input
from .shared_note_color import NoteColor


class CaseNoteCreate(Input):
    """A note to be added."""

    title: str
    """The heading of the note."""
    content: str | MISSING = MISSING
    """The text of the note."""
    color: NoteColor | MISSING = MISSING
    """The colour of the note."""
    position: int | MISSING = MISSING
    """The place of the note; the first is 0."""
    sensitive: bool | MISSING = MISSING
    """Whether exports of the case leave the note out. Default: `False`."""
    author_email: str | MISSING = MISSING
    """The email address of the user that counts as the author."""


class CaseNoteUpdate(Input):
    """What to change in a note."""

    title: str | MISSING = MISSING
    """The heading of the note."""
    content: str | MISSING = MISSING
    """The text of the note."""
    color: NoteColor | MISSING = MISSING
    """The colour of the note."""
    position: int | MISSING = MISSING
    """The place of the note; the first is 0."""
    sensitive: bool | MISSING = MISSING
    """Whether exports of the case leave the note out. Shown by example."""
    author_email: str | MISSING = MISSING
    """The email address of the user that counts as having made the change. Shown by example."""
