"""Models of what calls send: users."""

from __future__ import annotations

from pydantic import MISSING

from .._runtime.models import Input


class UserAddressInput(Input):
    city: str | MISSING = MISSING


class UserInput(Input):
    name: str
    password: str
    address: UserAddressInput | MISSING = MISSING
