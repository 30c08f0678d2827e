"""Models of answers: cases."""

from __future__ import annotations

from typing_extensions import TypeAliasType

from .._runtime.models import Answer


class Case(Answer):
    assignee: int | str
    value: CaseValue


class CaseValueVariantUnit(Answer):
    unit: str | None = None


CaseValue = TypeAliasType("CaseValue", float | list[float] | CaseValueVariantUnit)
