"""Models of answers: received acme ping event body."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal

from pydantic import Field

from .._runtime.models import Answer


class AcmePingEventBody(Answer):
    type: Literal["ping"] | str | None = None
    sent_at: Annotated[datetime | None, Field(alias="sent-at")] = None
