"""Models of answers: cases blocks."""

from __future__ import annotations

from datetime import datetime

from .._runtime.models import Answer
from .shared_case_block_type_answer import CaseBlockTypeAnswer
from .shared_meta import Meta
from .shared_note_type_answer import CaseBlockElement


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


class CaseBlockList(Answer):
    """One page of the blocks of a case."""

    blocks: list[CaseBlock]
    """The blocks of the page."""
    meta: Meta
    """Where the page stands among the others."""
