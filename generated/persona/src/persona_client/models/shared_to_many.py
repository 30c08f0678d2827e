"""Models of answers: several resources."""

from __future__ import annotations

from .._runtime.models import Answer
from .shared_resource_identifier import ResourceIdentifier


class ToMany(Answer):
    """A relationship to any number of objects."""

    data: list[ResourceIdentifier] | None = None
    """The related objects."""
