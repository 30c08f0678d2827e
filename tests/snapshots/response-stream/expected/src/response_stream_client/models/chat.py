"""Models of answers: chat."""

from __future__ import annotations

from typing_extensions import TypeAliasType

from .shared_line import Line

ChatGetAnswer = TypeAliasType("ChatGetAnswer", Line | str)
