"""Models of what calls send: logs."""

from __future__ import annotations

from pydantic import MISSING

from .._runtime.models import Input


class LogsTailBody(Input):
    level: str | MISSING = MISSING
