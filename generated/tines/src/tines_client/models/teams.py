"""Models of answers: teams."""

from __future__ import annotations

from .._runtime.models import Answer
from .shared_meta import Meta
from .shared_team import Team


class TeamList(Answer):
    """One page of teams."""

    teams: list[Team]
    """The teams of the page."""
    meta: Meta
    """Where the page stands among the others."""
