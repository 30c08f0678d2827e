"""Models of answers: privacy passes."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Answer


class PrivacyPass(Answer):
    """A blinded token that was signed."""

    blind_sig: Annotated[str, Field(alias="blind-sig")]
    """The signature in base64url. Unblinded by the caller, it becomes the privacy pass."""
