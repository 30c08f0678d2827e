"""Models of answers: several resources."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAliasType

from .._runtime.models import Answer

ErrorCode = TypeAliasType(
    "ErrorCode",
    Literal[
        "VALIDATION_ERROR",
        "INVALID_JSON",
        "UNAUTHORIZED",
        "FORBIDDEN",
        "NOT_FOUND",
        "TOKEN_EXPIRED",
        "PROCESSING",
        "RATE_LIMITED",
        "INTERNAL_ERROR",
        "PROVIDER_ERROR",
        "SERVICE_UNAVAILABLE",
    ]
    | str,
)
"""What went wrong. RATE_LIMITED, INTERNAL_ERROR, PROVIDER_ERROR, SERVICE_UNAVAILABLE and
PROCESSING pass with time; the others do not.
"""


class Error(Answer):
    """What went wrong."""

    error: ErrorCode
    """What went wrong, for programs."""
    message: str
    """What went wrong, for people."""
    request_id: str | None = None
    """Identifies the request when asking the vendor's support."""
