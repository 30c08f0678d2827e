"""Models of answers: several resources."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypeAliasType

from .._runtime.models import Answer

HitStatus = TypeAliasType("HitStatus", Literal["No Hit", "Hit"] | str)
"""Whether anything was found."""


class ScreeningMatch(Answer):
    """An entry of a list that may be about the name. Shown by example."""

    match_score: Annotated[float | None, Field(alias="matchScore")] = None
    """How well the entry fits."""
    primary_name: Annotated[str | None, Field(alias="primaryName")] = None
    """Name in the entry."""
    category: str | None = None
    """Kind of list."""
    categories: list[str] | None = None
    """Kinds of lists."""
    nationality: str | None = None
    """Nationality in the entry."""
    date_of_birth: Annotated[str | None, Field(alias="dateOfBirth")] = None
    """Birthday in the entry."""


class ScreeningResult(Answer):
    """What lists of persons and companies say about a name."""

    pep_status: HitStatus | None = None
    """Whether the person is politically exposed."""
    sanctions_status: HitStatus | None = None
    """Whether the person or company is under sanctions."""
    adverse_media_status: HitStatus | None = None
    """Whether news speak badly of the person or company. Only `No Hit` is shown. Assumed."""
    adverse_media_count: int | None = None
    """How many such news there are."""
    screening_provider: str | None = None
    """Who keeps the lists."""
    screening_completed_at: datetime | None = None
    """When the name was looked up."""
    matches: list[ScreeningMatch] | None = None
    """What was found."""
