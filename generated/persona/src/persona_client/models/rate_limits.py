"""Models of answers: rate limits."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._runtime.models import Answer


class RateLimit(Answer):
    """Inferred."""

    type: Literal["rate-limit/api"] | str
    """Stated."""
    attributes: RateLimitAttributes


class RateLimitAttributes(Answer):
    limit: int | None = None
    remaining: int | None = None
    seconds_to_reset: Annotated[int | None, Field(alias="seconds-to-reset")] = None


class RateLimitList(Answer):
    data: list[RateLimit]
