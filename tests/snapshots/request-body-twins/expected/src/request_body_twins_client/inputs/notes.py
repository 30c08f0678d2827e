"""Models of what calls send: notes."""

from __future__ import annotations

from typing import Literal

from pydantic import MISSING
from typing_extensions import TypeAliasType

from .._runtime.models import Input

NotesUpdateBodyItemOp = TypeAliasType("NotesUpdateBodyItemOp", Literal["add", "remove"])


class NotesUpdateBodyItem(Input):
    op: NotesUpdateBodyItemOp | MISSING = MISSING


class NotesUpdateBodyMergePatch(Input):
    text: str | MISSING = MISSING
