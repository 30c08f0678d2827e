"""Models of what calls send: several resources."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAliasType

StoryModeInput = TypeAliasType("StoryModeInput", Literal["LIVE", "TEST"])
"""Whether a live story or its test is meant."""
