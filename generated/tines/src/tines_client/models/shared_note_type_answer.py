"""Models of answers: several resources."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from typing_extensions import TypeAliasType

from .._runtime.models import Answer
from .shared_case_activity_file import CaseActivityFile
from .shared_case_block_type_answer import CaseBlockTypeAnswer
from .shared_note_color_answer import NoteColorAnswer
from .shared_user import User

NoteTypeAnswer = TypeAliasType("NoteTypeAnswer", Literal["text", "html"] | str)
"""How the text of a note is written."""


class CaseBlockElement(Answer):
    """A note or a file in a block."""

    element_id: int | None = None
    """The id of the element within its block."""
    id: int | None = None
    """The id of the note or file itself."""
    element_type: CaseBlockTypeAnswer | None = None
    """What the element is; the same as the type of its block."""
    author: User | None = None
    """Who wrote or attached it."""
    content: str | None = None
    """The text of a note."""
    note_type: NoteTypeAnswer | None = None
    """How the text of a note is written."""
    color: NoteColorAnswer | None = None
    """The colour of a note."""
    file: CaseActivityFile | None = None
    """The file, of a file."""
    annotation: str | None = None
    """A remark on a file."""
    created_at: datetime | None = None
    """When the element was created."""
    updated_at: datetime | None = None
    """When the element was last changed."""
