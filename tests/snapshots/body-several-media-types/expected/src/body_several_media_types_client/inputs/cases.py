"""Models of what calls send: cases."""

from __future__ import annotations

from .._runtime.models import Input


class CasesCreateBody(Input):
    title: str
