"""Models of answers: received."""

from __future__ import annotations

from typing import ClassVar

from .._runtime.models import Answer
from .case_templates import CaseStatusChoiceAnswer


class NotifiedCase(Answer):
    """A case, as payloads spell it. No page shows it whole. Shown by example."""

    open_: ClassVar[bool] = True
    id: int | None = None
    """The id of the case; elsewhere it is `case_id`."""
    status: CaseStatusChoiceAnswer | None = None
    """Whether the case is open; in lower case, unlike in answers."""
