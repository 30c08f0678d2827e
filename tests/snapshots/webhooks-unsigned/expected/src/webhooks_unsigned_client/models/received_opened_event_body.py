"""Models of answers: received opened event body."""

from __future__ import annotations

from typing import Literal

from .._runtime.models import Answer


class OpenedEventBody(Answer):
    event: OpenedEventBodyEvent | None = None
    by: str | None = None


class OpenedEventBodyEvent(Answer):
    kind: Literal["opened"] | str | None = None
