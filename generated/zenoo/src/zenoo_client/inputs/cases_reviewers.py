"""Models of what calls send: cases reviewers."""

from __future__ import annotations

from typing import Literal

from pydantic import MISSING
from typing_extensions import TypeAliasType

from .._runtime.models import Input

ReviewerRoleInput = TypeAliasType("ReviewerRoleInput", Literal["Approver"])
"""What a reviewer is asked for."""


class ReviewerAdd(Input):
    """Whom to ask for a review."""

    user_id: str
    """Id of the user."""
    role: ReviewerRoleInput | MISSING = MISSING
    """What the reviewer is asked for; `Approver` when not given."""
