"""Models of what calls send: sessions."""

from __future__ import annotations

from typing import Annotated

from pydantic import MISSING, Field

from .._runtime.models import Input


class SessionsCreateBody(Input):
    user_name: Annotated[str, Field(alias="userName")]
    roles: list[str] | MISSING = MISSING
