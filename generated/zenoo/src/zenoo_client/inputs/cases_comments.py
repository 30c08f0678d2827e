"""Models of what calls send: cases comments."""

from __future__ import annotations

from typing import Literal

from pydantic import MISSING
from typing_extensions import TypeAliasType

from .._runtime.models import Input

CommentCreateType = TypeAliasType("CommentCreateType", Literal["Comment", "Decision", "Note"])
"""Kind of comment that a caller can write."""


CommentTypeInput = TypeAliasType(
    "CommentTypeInput", Literal["Comment", "Decision", "Note", "System"]
)
"""Kind of comment. `System` is written by the vendor only."""


class CommentCreate(Input):
    """A comment to write."""

    body: str
    """The text, at most 10,000 characters; a user is mentioned as `@` and the id."""
    type: CommentCreateType | MISSING = MISSING
    """Kind of comment; `Comment` when not given."""
    mentions: list[str] | MISSING = MISSING
    """Ids of the users to notify."""
