"""Models of answers: several resources."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAliasType

StoryMode = TypeAliasType("StoryMode", Literal["LIVE", "TEST"] | str)
"""Whether a live story or its test is meant."""
