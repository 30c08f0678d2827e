"""Models of what calls send: cases."""

from __future__ import annotations

from pydantic import MISSING

from .._runtime.models import Input


class CasesCreateBody(Input):
    title: str
    labels: dict[str, str] | MISSING = MISSING
    people: list[str] | MISSING = MISSING
    filter: CasesCreateBodyFilter | MISSING = MISSING


class CasesCreateBodyFilter(Input):
    text: str | MISSING = MISSING
