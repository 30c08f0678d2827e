"""What a plain dict may hold where a method takes a model; for type checkers only."""

from __future__ import annotations

from typing import NotRequired, TypedDict

from .notes import NotesUpdateBodyItemOp


class NotesUpdateBodyItemDict(TypedDict):
    op: NotRequired[NotesUpdateBodyItemOp]
