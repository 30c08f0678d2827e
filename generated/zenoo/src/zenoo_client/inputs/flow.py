"""Models of what calls send: flow."""

from __future__ import annotations

from datetime import date
from typing import Literal

from pydantic import MISSING
from typing_extensions import TypeAliasType

from .._runtime.models import Input

ScreeningCategory = TypeAliasType(
    "ScreeningCategory", Literal["pep", "sanctions", "adverse_media", "watchlist"]
)
"""Kind of list. `pep` stands for politically exposed persons."""


ScreeningEntityType = TypeAliasType("ScreeningEntityType", Literal["person", "company"])
"""Whether a name is of a person or of a company."""


class ScreeningRequest(Input):
    """Whom to screen, and for what."""

    name: str
    """Name of the person or the company."""
    date_of_birth: date | MISSING = MISSING
    """Birthday of a person; ignored for companies."""
    country: str | MISSING = MISSING
    """Country of the person or the company."""
    entity_type: ScreeningEntityType | MISSING = MISSING
    """Whether the name is of a person or of a company; `person` when not given."""
    categories: list[ScreeningCategory] | MISSING = MISSING
    """Lists to look the name up in; all of them when not given."""
