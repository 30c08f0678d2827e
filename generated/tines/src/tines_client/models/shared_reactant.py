"""Models of answers: several resources."""

from __future__ import annotations

from datetime import datetime

from .._runtime.models import Answer


class Reactant(Answer):
    """A user that reacted."""

    user_id: int | None = None
    """The id of the user."""
    user_name: str | None = None
    """The name of the user."""
    reacted_at: datetime | None = None
    """When the user reacted."""


class Reaction(Answer):
    """One kind of reaction, and who reacted so."""

    emoji: str | None = None
    """The sign's name between colons."""
    reactants: list[Reactant] | None = None
    """Who reacted so."""
