"""Models of what calls send: cases blocks elements."""

from __future__ import annotations

from pydantic import MISSING

from .._runtime.models import Input
from .shared_note_color import NoteColor


class CaseBlockElementUpdate(Input):
    """What to change in an element of a block."""

    content: str | MISSING = MISSING
    """The text of a note."""
    color: NoteColor | MISSING = MISSING
    """The colour of a note."""
    author_email: str | MISSING = MISSING
    """Of a note, the email address of the user that counts as having made the change."""
    annotation: str | MISSING = MISSING
    """The remark on a file."""
