"""Models of answers: several resources."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAliasType

from .._runtime.models import Answer

CasePriority = TypeAliasType(
    "CasePriority", Literal["CRITICAL", "HIGH", "MEDIUM", "LOW", "INFO"] | str
)
"""How urgent a case is, as answers and filters spell it."""


class Tag(Answer):
    """A tag."""

    id: int | None = None
    """The id of the tag."""
    name: str | None = None
    """What the tag is called."""
