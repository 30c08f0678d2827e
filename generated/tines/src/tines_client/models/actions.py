"""Models of answers: actions."""

from __future__ import annotations

from .._runtime.models import Answer
from .shared_action import Action
from .shared_meta import Meta


class ActionList(Answer):
    """One page of actions."""

    agents: list[Action]
    """The actions of the page. Shown by example."""
    meta: Meta
    """Where the page stands among the others."""
