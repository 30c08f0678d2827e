"""What a plain dict may hold where a method takes a model; for type checkers only."""

from __future__ import annotations

from typing import TypeAlias, TypedDict


class ClosedDict(TypedDict):
    closed_by: str


class OpenedDict(TypedDict):
    title: str


EventsCreateBodyDict: TypeAlias = OpenedDict | ClosedDict
