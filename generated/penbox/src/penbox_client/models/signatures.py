"""Models of answers: signatures."""

from __future__ import annotations

from datetime import datetime

from .._runtime.models import Answer


class Signature(Answer):
    """A signature that is or was asked for."""

    id: str
    """Identifies the signature."""
    name: str | None = None
    """Name that people see."""
    status: str | None = None
    """How far the signature is, such as `pending`, `completed` or `declined`; there may be
    more.
    """
    created_at: datetime | None = None
    """When the signature was asked for."""
    updated_at: datetime | None = None
    """When the signature last changed."""
    key: str | None = None
    """Key of the field that the signature is for."""
    items: float | None = None
    """Number of things that are signed."""
    method: str | None = None
    """How it is signed, such as `electronic` or `qualified`."""
    merge: bool | None = None
    """Whether what is signed becomes one file."""
    cost: float | None = None
    """What the signature costs."""
    locale: str | None = None
    """Language in which the person is addressed."""
