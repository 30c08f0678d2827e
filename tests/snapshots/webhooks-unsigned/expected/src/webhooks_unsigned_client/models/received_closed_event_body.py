"""Models of answers: received closed event body."""

from __future__ import annotations

from typing import Literal

from .._runtime.models import Answer


class ClosedEventBody(Answer):
    event: ClosedEventBodyEvent | None = None
    reason: str | None = None


class ClosedEventBodyEvent(Answer):
    kind: Literal["closed"] | str | None = None
