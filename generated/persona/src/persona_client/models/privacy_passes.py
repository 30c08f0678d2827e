"""Models of answers: privacy passes."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import Answer


class PrivacyPass(Answer):
    blind_sig: Annotated[str, Field(alias="blind-sig")]
