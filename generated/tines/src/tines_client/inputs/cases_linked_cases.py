"""Models of what calls send: cases linked cases."""

from __future__ import annotations

from .._runtime.models import Input


class LinkedCaseBatchCreate(Input):
    """Links to be made together."""

    ids: list[int]
    """The ids of the other cases, 50 at most."""


class LinkedCaseCreate(Input):
    """A link to be made."""

    id: int
    """The id of the other case."""
