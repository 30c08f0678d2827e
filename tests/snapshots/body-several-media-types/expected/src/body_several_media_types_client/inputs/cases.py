"""Models of what calls send: cases."""

from __future__ import annotations

from pydantic import MISSING

from .._runtime.models import Input


class CasesCreateBody(Input):
    title: str


class CasesCreateBodyForm(Input):
    title: str | MISSING = MISSING
