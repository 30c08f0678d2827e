"""Models of answers: chat."""

from __future__ import annotations

from typing_extensions import TypeAliasType

from .shared import Line

ChatGetAnswer = TypeAliasType("ChatGetAnswer", Line | str)
