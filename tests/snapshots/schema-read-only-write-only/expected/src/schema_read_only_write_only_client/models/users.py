"""Models of answers: users."""

from __future__ import annotations

from .._runtime.models import Answer


class User(Answer):
    id: str
    name: str
    address: UserAddress | None = None


class UserAddress(Answer):
    city: str | None = None
    verified: bool | None = None
