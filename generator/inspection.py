"""What `inspect` prints: any stage's result, as data that a person can read."""

import json
from dataclasses import fields, is_dataclass
from typing import Any

import yaml

from .document import Document, PointerError, lookup
from .pipeline import Stages
from .text import Text

STAGES = ("source", "overlaid", "normalized", "api", "package", "tree", "names")


def inspection(stages: Stages, stage: str, pointer: str, *, as_json: bool) -> str:
    """A stage's result, or the part that `pointer` names, as YAML or JSON.

    Raises LookupError when the run did not reach the stage or the pointer names nothing in it.
    """
    found = stages.names.lock() if stage == "names" else getattr(stages, stage)
    if found is None:
        raise LookupError(f"the run did not reach the stage {stage!r}")
    content = found.content if isinstance(found, Document) else _plain(found)
    try:
        part = lookup(content, pointer)
    except PointerError as error:
        raise LookupError(str(error)) from None
    if as_json:
        return json.dumps(part, indent=2, ensure_ascii=False)
    if isinstance(part, str):
        return part
    text: str = yaml.safe_dump(part, sort_keys=False, allow_unicode=True, width=100)
    return text.rstrip("\n")


def _plain(value: Any) -> Any:
    """Dataclasses as mappings and safe values as their text."""
    if isinstance(value, Text):
        return value.text
    if is_dataclass(value) and not isinstance(value, type):
        return {part.name: _plain(getattr(value, part.name)) for part in fields(value)}
    if isinstance(value, dict):
        return {str(key): _plain(part) for key, part in value.items()}
    if isinstance(value, (list, tuple)):
        return [_plain(part) for part in value]
    return value
