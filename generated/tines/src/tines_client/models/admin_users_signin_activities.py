"""Models of answers: admin users signin activities."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

from pydantic import Field

from .._runtime.models import Answer
from .shared_meta import Meta


class SigninActivity(Answer):
    """One sign-in of a user."""

    id: int
    """The id of the sign-in."""
    user_id: int | None = None
    """The id of the user."""
    user_agent: str | None = None
    """What the browser called itself."""
    ip: str | None = None
    """The address that the user came from."""
    created_at: datetime | None = None
    """When the user signed in."""


class SigninActivityList(Answer):
    """One page of the sign-ins of a user."""

    activities: Annotated[list[SigninActivity], Field(alias="admin/login_activities")]
    """The sign-ins of the page."""
    meta: Meta
    """Where the page stands among the others."""
