"""Models of what calls send: cases files."""

from __future__ import annotations

from pydantic import MISSING

from .._runtime.models import Input


class CasesFilesCreateBody(Input):
    file: bytes
    thumbnails: list[bytes] | MISSING = MISSING
    note: str | MISSING = MISSING
    labels: CasesFilesCreateBodyLabels | MISSING = MISSING


class CasesFilesCreateBodyLabels(Input):
    color: str | MISSING = MISSING
