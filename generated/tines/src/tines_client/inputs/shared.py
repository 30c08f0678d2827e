"""Models of what calls send: several resources."""

from __future__ import annotations

from typing import Literal

from pydantic import MISSING
from typing_extensions import TypeAliasType

from .._runtime.models import Input
from ..models.shared import Metadata

CaseActionTypeInput = TypeAliasType("CaseActionTypeInput", Literal["webhook", "page"])
"""What a button leads to."""


CaseBlockType = TypeAliasType(
    "CaseBlockType",
    Literal[
        "note",
        "file",
        "linked_cases",
        "metadata",
        "closure_conditions",
        "case_action",
        "block_group",
        "html",
    ],
)
"""What a block holds."""


CasePriorityChoice = TypeAliasType(
    "CasePriorityChoice", Literal["critical", "high", "medium", "low", "info"]
)
"""How urgent a case is, as bodies spell it."""


CaseStatusChoice = TypeAliasType("CaseStatusChoice", Literal["open", "closed"])
"""Whether a case is open, as bodies spell it."""


CaseStatusInput = TypeAliasType("CaseStatusInput", Literal["OPEN", "CLOSED"])
"""Whether a case is open, as answers and filters spell it."""


ReactionValue = TypeAliasType(
    "ReactionValue", Literal["+1", "-1", "eyes", "heart", "white_check_mark"]
)
"""A kind of reaction."""


ReadAccessInput = TypeAliasType("ReadAccessInput", Literal["TEAM", "GLOBAL", "SPECIFIC_TEAMS"])
"""Which teams may use something: its own (`TEAM`), all (`GLOBAL`), or those that are named."""


StoryModeInput = TypeAliasType("StoryModeInput", Literal["LIVE", "TEST"])
"""Whether a live story or its test is meant."""


TeamRoleInput = TypeAliasType("TeamRoleInput", Literal["VIEWER", "EDITOR", "TEAM_ADMIN"])
"""What a member may do in a team."""


class CanvasPositionInput(Input):
    """Where something stands on the canvas. Shown by example."""

    x: float
    """How far to the right."""
    y: float
    """How far down."""


class CaseCommentCreate(Input):
    """A comment to be added."""

    value: str
    """The text, in Markdown. A user is mentioned as `<@user-ID>` with the user's id."""
    author_email: str | MISSING = MISSING
    """The email address of the user that counts as the author. If that user is not in the
    team, the user that the key belongs to counts.
    """


class CaseMetadataCreate(Input):
    """Pairs to be added to a case."""

    metadata: Metadata
    """The pairs. A key that the case has already keeps its value."""


class CaseMetadataUpdate(Input):
    """Pairs to be changed or added."""

    metadata: Metadata
    """The pairs with their new values."""


class CaseSubscriberCreate(Input):
    """A user to be subscribed."""

    user_email: str
    """The email address of the user."""


class ClosureConditionInput(Input):
    """What must hold before a case can be closed."""

    name: str | MISSING = MISSING
    """What the condition is called."""
    formula: str | MISSING = MISSING
    """The condition as a Tines formula."""


class ReactionChange(Input):
    """A reaction to add or to take back."""

    value: ReactionValue
    """The kind of reaction."""
