"""Models of what calls send: several resources."""

from __future__ import annotations

from pydantic import MISSING

from .._runtime.models import Input


class OwnerReference(Input):
    """Names a user."""

    email: str | MISSING = MISSING
    """E-mail address of the user."""
