"""Models of answers: several resources."""

from __future__ import annotations

from .._runtime.models import Answer
from .shared_verdict import FlowTokens


class VerificationStarted(Answer):
    """The tokens of a verification that was started. Shown by example."""

    tokens: FlowTokens
    """What gives access to the verification."""
