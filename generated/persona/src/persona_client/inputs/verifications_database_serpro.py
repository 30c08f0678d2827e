"""Models of what calls send: verifications database serpro."""

from __future__ import annotations

from typing import Any

from pydantic import MISSING

from .._runtime.models import Input


class SerproDatabaseVerificationCreate(Input):
    attributes: dict[str, Any] | MISSING = MISSING
