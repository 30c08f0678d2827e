"""Models of answers: several resources."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAliasType

NoteColorAnswer = TypeAliasType(
    "NoteColorAnswer",
    Literal["white", "gold", "magenta", "green", "blue", "red", "mint", "indigo"] | str,
)
"""The colour of a note."""
