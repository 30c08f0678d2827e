"""Models of what calls send: several resources."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAliasType

NoteColor = TypeAliasType(
    "NoteColor", Literal["white", "gold", "magenta", "green", "blue", "red", "mint", "indigo"]
)
"""The colour of a note."""
