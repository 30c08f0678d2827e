"""Models of answers: rate limits."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._runtime.models import Answer


class RateLimit(Answer):
    """How many requests may be made. It has no id. Inferred."""

    type: Literal["rate-limit/api"] | str
    """What the limit is on. Only a limit on the API is documented. Stated."""
    attributes: RateLimitAttributes


class RateLimitAttributes(Answer):
    """How far the current window has come."""

    limit: int | None = None
    """How many requests are allowed in the window."""
    remaining: int | None = None
    """How many requests are left in the window."""
    seconds_to_reset: Annotated[int | None, Field(alias="seconds-to-reset")] = None
    """After how many seconds the window ends."""


class RateLimitList(Answer):
    """The rate limits that hold now."""

    data: list[RateLimit]
