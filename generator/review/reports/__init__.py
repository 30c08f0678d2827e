"""A review as people and programs read it."""

from collections.abc import Callable, Mapping, Sequence

from ..change import Review
from .json_text import json_text
from .text import text

FORMATS: Mapping[str, Callable[[Sequence[Review]], str]] = {"text": text, "json": json_text}
