"""A review as people and programs read it."""

from collections.abc import Callable, Mapping, Sequence

from ..change import Review
from .annotations import annotations
from .html import html
from .json_text import json_text
from .markdown import markdown
from .sarif import sarif
from .text import styled, text

FORMATS: Mapping[str, Callable[[Sequence[Review]], str]] = {
    "text": text,
    "markdown": markdown,
    "html": html,
    "json": json_text,
    "github": annotations,
    "sarif": sarif,
}

__all__ = ["FORMATS", "styled"]
