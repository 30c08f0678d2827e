"""What a case may hold for the asking, and what holds another of its kind."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field
from runtime.later import later
from runtime.models import Answer
from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from .report import Report
else:
    Report = later(__package__, ".report", "Report", "object-type", "quick", "full", field="kind")


class Account(Answer):
    kind: Annotated[Literal["account"], Field(alias="object-type")]
    since: datetime
    owned: list[Owned] | None = None


class Group(Answer):
    kind: Annotated[Literal["group"], Field(alias="object-type")]
    size: int


Owned = TypeAliasType("Owned", Annotated[Group | Report, Field(discriminator="kind")])
