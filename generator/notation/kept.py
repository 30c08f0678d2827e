"""YAML that an earlier run has read: its content, which JSON holds as well and gives in no time.

Places are not kept: where one is asked for, which happens for findings, the text is read after all.
"""

import json
import sys
from functools import cache as remember
from pathlib import Path

from ..cache import Cache, key, version
from ..diagnostics import Collector, Location
from . import yaml_text
from .content import Parsed


def read(text: str, shown: str, collector: Collector, cache: Cache) -> Parsed | None:
    """What `yaml_text.read` gives; kept is what nothing was found to say against."""
    place = key("yaml", _program(), text)
    content = cache.get(place)
    if content is not None:
        return Parsed(json.loads(content), _Places(text, shown).locate)
    found = Collector()
    parsed = yaml_text.read(text, shown, found)
    collector.diagnostics += found.diagnostics
    # Aliases are written out, and then some texts would be far larger than they are.
    if parsed is not None and parsed.size <= len(text) and not found.diagnostics:
        cache.put(place, json.dumps(parsed.content))
    return parsed


class _Places:
    """Where members of a text stand, for whoever asks."""

    def __init__(self, text: str, shown: str) -> None:
        self._text = text
        self._shown = shown
        self._parsed: Parsed | None = None

    def locate(self, pointer: str) -> Location:
        """Line and column of what a pointer names."""
        if self._parsed is None:
            self._parsed = yaml_text.read(self._text, self._shown, Collector())
            assert self._parsed is not None, "it was read before"
        return self._parsed.locate(pointer)


@remember
def _program() -> str:
    """What decides what is read of a text."""
    here = Path(__file__).parent
    ours = (path.read_text("utf-8") for path in sorted(here.glob("*.py")))
    return key(sys.version, version("pyyaml"), *ours)
