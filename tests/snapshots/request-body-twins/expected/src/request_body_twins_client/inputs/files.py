"""Models of what calls send: files."""

from __future__ import annotations

from pydantic import MISSING

from .._runtime.models import Input


class FileInText(Input):
    data: str
    name: str | MISSING = MISSING


class FilesKeepBodyMultipart(Input):
    file: bytes
    name: str | MISSING = MISSING
