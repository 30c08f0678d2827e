"""Models of what calls send: verifications database serpro."""

from __future__ import annotations

from typing import Any

from pydantic import MISSING

from .._runtime.models import Input


class SerproDatabaseVerificationCreate(Input):
    """A new verification by Serpro."""

    attributes: dict[str, Any] | MISSING = MISSING
    """The attributes of the new verification. Their names are not documented in the pages that
    were read.
    """
