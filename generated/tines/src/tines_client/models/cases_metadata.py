"""Models of answers: cases metadata."""

from __future__ import annotations

from .._runtime.models import Answer
from .shared import Metadata


class CaseMetadataAnswer(Answer):
    """Pairs that a case carries."""

    case_id: int | None = None
    """The id of the case."""
    metadata: Metadata
    """The pairs."""
