"""Models of what calls send: cases."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAliasType

CasesListStatus = TypeAliasType("CasesListStatus", Literal["OPEN", "CLOSED"])
