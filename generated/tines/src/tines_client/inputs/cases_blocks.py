"""Models of what calls send: cases blocks."""

from __future__ import annotations

from pydantic import MISSING

from .._runtime.models import Input
from .shared_case_block_type import CaseBlockType
from .shared_note_type import CaseBlockElementCreate


class CaseBlockAdd(Input):
    """A block to be added to a case."""

    title: str
    """The heading of the block. Inferred."""
    block_type: CaseBlockType
    """What the block holds. Inferred."""
    elements: list[CaseBlockElementCreate] | MISSING = MISSING
    """The notes or files in the block. Inferred."""
    position: int | MISSING = MISSING
    """The place of the block; the first is 0. Inferred."""
    hidden: bool | MISSING = MISSING
    """Whether the block is hidden. Inferred."""
    block_group_id: int | str | MISSING = MISSING
    """The group that the block belongs to, by number or by its name that starts with `blk_`.
    Inferred.
    """
    author_email: str | MISSING = MISSING
    """The email address of the user that counts as the author of the elements."""


class CaseBlockUpdate(Input):
    """What to change in a block."""

    title: str | MISSING = MISSING
    """The heading of the block. A new one gives the block a new short name."""
    position: int | MISSING = MISSING
    """The place of the block; the first is 0."""
    hidden: bool | MISSING = MISSING
    """Whether the block is hidden."""
    block_group_id: int | str | None | MISSING = MISSING
    """The group that the block belongs to, by number or by its name that starts with `blk_`;
    null takes it out of its group.
    """
