"""Models of what calls send: cases metadata."""

from __future__ import annotations

from .._runtime.models import Input


class CaseMetadataDelete(Input):
    """Pairs to be taken off a case."""

    metadata: list[str]
    """The keys of the pairs."""
