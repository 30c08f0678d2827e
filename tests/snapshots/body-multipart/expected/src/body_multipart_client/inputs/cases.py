"""Models of what calls send: cases."""

from __future__ import annotations

from pydantic import MISSING

from .._runtime.models import Input


class CasesFilesBody(Input):
    file: bytes
    thumbnails: list[bytes] | MISSING = MISSING
    note: str | MISSING = MISSING
    labels: CasesFilesBodyLabels | MISSING = MISSING


class CasesFilesBodyLabels(Input):
    color: str | MISSING = MISSING
