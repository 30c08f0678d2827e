"""Models of answers: actions logs."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal

from typing_extensions import TypeAliasType

from .._runtime.models import Answer
from .shared_meta import Meta

ActionLogLevel = TypeAliasType("ActionLogLevel", Literal[2, 3, 4] | int)
"""How grave an entry is, 2 for a warning, 3 for information, 4 for an error."""


class ActionLog(Answer):
    """An entry in the log of an action."""

    id: int
    """The id of the entry."""
    level: ActionLogLevel | None = None
    """How grave it is, from 2 to 4."""
    message: str | None = None
    """What was logged."""
    created_at: datetime | None = None
    """When it was logged."""
    inbound_event: Any = None
    """The event that it was logged for; null when there is none. Its form is not documented."""


class ActionLogList(Answer):
    """One page of entries in the log of an action."""

    action_logs: list[ActionLog]
    """The entries of the page."""
    meta: Meta
    """Where the page stands among the others."""
