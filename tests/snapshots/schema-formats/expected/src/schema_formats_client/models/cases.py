"""Models of answers: cases."""

from __future__ import annotations

from datetime import date, datetime

from .._runtime.models import Answer


class Case(Answer):
    id: str
    opened_at: datetime
    due: date | None = None
    link: str | None = None
    mail: str | None = None
    picture: str | None = None
    count: int | None = None
    share: float | None = None
    price: str | None = None
    took: str | None = None
    other: str | None = None
