"""Models of what calls send: cases."""

from __future__ import annotations

from typing import Literal

from pydantic import MISSING
from typing_extensions import TypeAliasType

from .._runtime.models import Input

CasePriorityInput = TypeAliasType("CasePriorityInput", Literal[1, 2, 3])


StatusInput = TypeAliasType("StatusInput", Literal["OPEN", "CLOSED", "on-hold"])
"""How far the case is."""


class CaseInput(Input):
    status: StatusInput
    priority: CasePriorityInput | MISSING = MISSING
    kind: Literal["case"] | MISSING = MISSING
