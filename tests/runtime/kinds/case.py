"""An answer that may hold alternatives which are loaded later, in the shape they are printed in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field
from runtime.later import later
from runtime.models import Answer
from typing_extensions import TypeAliasType

if TYPE_CHECKING:
    from .account import Account
    from .report import Report
else:
    Account = later(__package__, ".account", "Account", "object-type", "account", field="kind")
    Report = later(__package__, ".report", "Report", "object-type", "quick", "full", field="kind")


class Anything(Answer):
    kind: Annotated[str, Field(alias="object-type")]


class Case(Answer):
    id: int
    included: list[Included] | None = None
    reason: Reason | None = None


class Note(Answer):
    kind: Annotated[Literal["note"], Field(alias="object-type")]
    text: str


Included = TypeAliasType("Included", Account | Note | Report | Anything)
Reason = TypeAliasType("Reason", Annotated[Account | Note | Report, Field(discriminator="kind")])
