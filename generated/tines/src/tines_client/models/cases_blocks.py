"""Models of answers: cases blocks."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from typing_extensions import TypeAliasType

from .._runtime.models import Answer
from .cases import CaseActivityFile, NoteColorAnswer
from .shared_case_block_type_answer import CaseBlockTypeAnswer
from .shared_meta import Meta
from .shared_user import User

NoteTypeAnswer = TypeAliasType("NoteTypeAnswer", Literal["text", "html"] | str)
"""How the text of a note is written."""


class CaseBlock(Answer):
    """A block of a case."""

    id: int
    """The id of the block."""
    slug: str | None = None
    """Its short name, which starts with `blk_`."""
    title: str | None = None
    """The heading of the block."""
    block_type: CaseBlockTypeAnswer | None = None
    """What the block holds."""
    position: int | None = None
    """The place of the block; the first is 0."""
    hidden: bool | None = None
    """Whether the block is hidden."""
    block_group_id: int | None = None
    """The group that the block belongs to; null when it belongs to none."""
    elements: list[CaseBlockElement] | None = None
    """The notes or files in the block."""
    created_at: datetime | None = None
    """When the block was created."""
    updated_at: datetime | None = None
    """When the block was last changed."""


class CaseBlockAnswer(Answer):
    """One block."""

    block: CaseBlock
    """The block."""


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


class CaseBlockList(Answer):
    """One page of the blocks of a case."""

    blocks: list[CaseBlock]
    """The blocks of the page."""
    meta: Meta
    """Where the page stands among the others."""
