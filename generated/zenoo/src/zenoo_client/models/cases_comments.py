"""Models of answers: cases comments."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from typing_extensions import TypeAliasType

from .._runtime.models import Answer
from .shared_meta import Meta

CommentType = TypeAliasType("CommentType", Literal["Comment", "Decision", "Note", "System"] | str)
"""Kind of comment. `System` is written by the vendor only."""


class Comment(Answer):
    """Something that a user or the system wrote on a case. Shown by example."""

    token: str
    """Identifies the comment."""
    case_token: str | None = None
    """Token of the case."""
    author: CommentAuthor | None = None
    """Who wrote it."""
    type: CommentType | None = None
    """Kind of comment."""
    body: str | None = None
    """The text."""
    mentions: list[str] | None = None
    """Ids of the users whom the comment mentions."""
    reactions: list[CommentReaction] | None = None
    """Signs that users left on the comment."""
    created_at: datetime | None = None
    """When the comment was written."""
    updated_at: datetime | None = None
    """When the comment last changed."""


class CommentAnswer(Answer):
    """One comment in its envelope. Shown by example."""

    data: Comment
    """The comment."""
    meta: Meta | None = None
    """Request id and page."""


class CommentAuthor(Answer):
    """Who wrote a comment. Shown by example."""

    user_id: str | None = None
    """Id of the user."""
    name: str | None = None
    """Name of the user."""
    initials: str | None = None
    """Initials of the user."""


class CommentList(Answer):
    """A page of comments in its envelope. Shown by example."""

    data: list[Comment]
    """The comments of this page."""
    meta: Meta | None = None
    """Request id and page."""


class CommentReaction(Answer):
    """A sign that a user left on a comment. Shown by example."""

    emoji: str | None = None
    """The sign."""
    user_id: str | None = None
    """Id of the user."""
    created_at: datetime | None = None
    """When the user left it."""
