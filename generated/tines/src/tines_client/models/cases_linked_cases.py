"""Models of answers: cases linked cases."""

from __future__ import annotations

from .._runtime.models import Answer
from .shared_linked_case import LinkedCase
from .shared_meta import Meta


class LinkedCaseAnswer(Answer):
    """A case and one that it is linked to."""

    case_id: int | None = None
    """The id of the case."""
    name: str | None = None
    """What the case is called."""
    linked_case: LinkedCase
    """The other case. Shown by example."""


class LinkedCaseBatch(Answer):
    """A case and those that it is linked to."""

    case_id: int | None = None
    """The id of the case."""
    name: str | None = None
    """What the case is called."""
    linked_cases: list[LinkedCase]
    """The other cases."""


class LinkedCaseList(Answer):
    """One page of the cases that a case is linked to. Shown by example."""

    case_id: int | None = None
    """The id of the case."""
    name: str | None = None
    """What the case is called."""
    linked_cases: list[LinkedCase]
    """The other cases of the page."""
    meta: Meta
    """Where the page stands among the others."""
