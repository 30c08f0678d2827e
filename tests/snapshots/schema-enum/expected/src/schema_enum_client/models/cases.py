"""Models of answers: cases."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAliasType

from .._runtime.models import Answer

CasePriority = TypeAliasType("CasePriority", Literal[1, 2, 3] | int)


Status = TypeAliasType("Status", Literal["OPEN", "CLOSED", "on-hold"] | str)
"""How far the case is."""


class Case(Answer):
    status: Status
    priority: CasePriority | None = None
    kind: Literal["case"] | str | None = None
