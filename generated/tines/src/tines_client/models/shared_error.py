"""Models of answers: several resources."""

from __future__ import annotations

from typing import Any

from typing_extensions import TypeAliasType

from .._runtime.models import Answer


class ErrorMessage(Answer):
    """One thing that went wrong. Inferred."""

    message: str | None = None
    """What went wrong."""
    details: Any = None
    """More about it, in any form."""


class ErrorReport(Answer):
    """A list of what went wrong. Inferred."""

    errors: list[ErrorMessage] | None = None
    """What went wrong."""


Error = TypeAliasType("Error", ErrorReport | list[ErrorMessage])
"""What went wrong; its form differs between operations. Inferred."""
