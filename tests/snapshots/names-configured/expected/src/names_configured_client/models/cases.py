"""Models of answers: cases."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Answer


class Case(Answer):
    time_to_live: Annotated[int | None, Field(alias="ttl")] = None
