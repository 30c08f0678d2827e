"""Models of answers: several resources."""

from __future__ import annotations

from typing import Any, Literal

from typing_extensions import TypeAliasType

from .._runtime.models import Answer

VerificationCheckRequirement = TypeAliasType(
    "VerificationCheckRequirement", Literal["required", "not_required", "requires_retry"] | str
)
"""What a verification makes of a check: whether it has to pass, or calls for another try."""


VerificationCheckStatus = TypeAliasType(
    "VerificationCheckStatus", Literal["passed", "failed", "not_applicable"] | str
)
"""The outcome of a check."""


VerificationStatus = TypeAliasType(
    "VerificationStatus",
    Literal[
        "initiated",
        "submitted",
        "tentatively_passed",
        "tentatively_failed",
        "passed",
        "failed",
        "requires_retry",
        "skipped",
        "canceled",
        "confirmed",
    ]
    | str,
)
"""How a verification stands. Three values are for some kinds only: `tentatively_passed` for
documents and qualified signatures, `tentatively_failed` for the two that look up a
business, `confirmed` for email addresses and phone numbers.
"""


class VerificationCheck(Answer):
    """One check of a verification, and its outcome."""

    name: str | None = None
    """Which check it is, such as `id_expired_detection`."""
    status: VerificationCheckStatus | None = None
    reasons: list[str | None] | None = None
    """Why the check failed or did not apply. For some checks this is the finding itself, such
    as what a website is suspected of.
    """
    requirement: VerificationCheckRequirement | None = None
    metadata: dict[str, Any] | None = None
    """What was found on the way. The names in it depend on the check."""
