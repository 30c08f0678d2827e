"""Models of what calls send: several resources."""

from __future__ import annotations

from typing import Literal

from pydantic import MISSING
from typing_extensions import TypeAliasType

from .._runtime.models import Input
from .shared_note_color import NoteColor

NoteType = TypeAliasType("NoteType", Literal["text", "html"])
"""How the text of a note is written."""


class FileElementCreate(Input):
    """A file in a block."""

    filename: str
    """The name of the file."""
    file_contents: str
    """The bytes of the file in base64."""
    annotation: str | MISSING = MISSING
    """A remark on the file."""


class NoteElementCreate(Input):
    """A note in a block."""

    content: str
    """The text of the note."""
    note_type: NoteType
    """How the text is written."""
    color: NoteColor | MISSING = MISSING
    """The colour of the note."""


CaseBlockElementCreate = TypeAliasType(
    "CaseBlockElementCreate", NoteElementCreate | FileElementCreate
)
"""A note or a file in a block."""
