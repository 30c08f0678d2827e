"""Models of what calls send: several resources."""

from __future__ import annotations

from typing import Literal

from pydantic import MISSING
from typing_extensions import TypeAliasType

from .._runtime.models import Input

ReactionValue = TypeAliasType(
    "ReactionValue", Literal["+1", "-1", "eyes", "heart", "white_check_mark"]
)
"""A kind of reaction."""


class CaseCommentCreate(Input):
    """A comment to be added."""

    value: str
    """The text, in Markdown. A user is mentioned as `<@user-ID>` with the user's id."""
    author_email: str | MISSING = MISSING
    """The email address of the user that counts as the author. If that user is not in the
    team, the user that the key belongs to counts.
    """


class ReactionChange(Input):
    """A reaction to add or to take back."""

    value: ReactionValue
    """The kind of reaction."""
