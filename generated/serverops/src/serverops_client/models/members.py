"""Models of answers: members."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

from pydantic import Field

from .._runtime.models import Answer


class Invitation(Answer):
    """An invitation that is open. Shown by example."""

    id: str | None = None
    """The id of the invitation."""
    email: str | None = None
    """The e-mail address of the person."""
    expires_at: Annotated[datetime | None, Field(alias="expiresAt")] = None
    """Until when the invitation can be accepted."""


class MemberRemoval(Answer):
    """Says that a member was removed. Shown by example."""

    ok: bool | None = None
    """Always true."""
