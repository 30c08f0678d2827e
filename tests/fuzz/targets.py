"""What is fuzzed, and what must hold whatever comes: findings with code, place and message, and no
exception; raises Broken where it does not."""

import json
import re
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from generator import config, notation, overlay, pipeline
from generator.cache import NO_CACHE
from generator.diagnostics import Collector, Location
from generator.document import Document
from generator.lower import classes, lower
from generator.naming import NameBook
from generator.pipeline import Stages
from generator.vendor import Vendor

from . import grammar
from .drawing import Draw

_CODE = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_VENDOR = Vendor("fuzz", Path("."), "specs/fuzz", "main.json")
_PLAIN = grammar.document(Draw(bytes(range(64))))


class Broken(AssertionError):
    """What must hold does not."""


def _hold(collector: Collector, *, is_usable: bool) -> None:
    for found in collector.diagnostics:
        if found.code == "internal-error":
            raise Broken(found.message)
        if not _CODE.fullmatch(found.code) or not found.message or not found.location.file:
            raise Broken(f"a finding without code, message or place: {found}")
        if found.location.line < 1 or found.location.column < 1:
            raise Broken(f"a finding that is nowhere: {found}")
        if "\n" in str(found).partition("\n    ")[0]:
            raise Broken(f"a finding that another could hide in: {found}")
    if not is_usable and not collector.has_errors:
        raise Broken("nothing came of it, and nothing was said")


def _read(name: str) -> Callable[[bytes], None]:
    def read(data: bytes) -> None:
        collector = Collector()
        text = notation.decode(data, name, collector)
        parsed = notation.read(text, name, collector) if text is not None else None
        _hold(collector, is_usable=parsed is not None)
        if parsed is not None:
            json.dumps(parsed.content, allow_nan=False, ensure_ascii=False).encode()
            parsed.locate("/a/0/b")

    return read


def _overlay(data: bytes) -> None:
    draw = Draw(data)
    content = grammar.overlay(draw)
    with tempfile.TemporaryDirectory(prefix="fuzz-") as folder:
        path = Path(folder) / "overlay.yaml"
        path.write_text(json.dumps(content), encoding="utf-8")
        collector = Collector()
        before = json.dumps(_PLAIN)
        found = overlay.apply(_document(_PLAIN), path, "overlay.yaml", collector)
    _hold(collector, is_usable=True)
    if json.dumps(_PLAIN) != before:
        raise Broken("the document that was given has changed")
    for pointer in ("/paths", "/components/schemas/A", "/x/0"):
        found.location(pointer)


def _document(content: dict[str, Any]) -> Document:
    return Document(content, lambda pointer: Location("main.json"))


def _understood(content: dict[str, Any]) -> None:
    """A document through every stage but those that print."""
    text = json.dumps(content)
    content = json.loads(text)
    collector = Collector()
    settings = config.read("", "client.yaml", "fuzz", collector)
    stages = Stages(settings, NameBook({}, {}), {}, source=_document(content))
    try:
        stages.overlaid = pipeline._overlaid(
            _VENDOR, _document(content), settings, collector, NO_CACHE
        )
    except Exception as error:
        raise Broken(f"before the checks: {error!r}") from error
    if stages.overlaid is not None:
        pipeline.understand(_VENDOR, collector, stages)
    _hold(collector, is_usable=stages.api is not None)
    if stages.api is not None:
        known = classes(stages.api, stages.names)
        lower(stages.api, settings, known, stages.names, collector)
        _hold(collector, is_usable=True)


TARGETS: Mapping[str, Callable[[bytes], None]] = {
    "yaml": _read("main.yaml"),
    "json": _read("main.json"),
    "overlay": _overlay,
    "normalize": lambda data: _understood(grammar.document(Draw(data))),
    "naming": lambda data: _understood(grammar.names(Draw(data))),
}
"""By name: each takes bytes, and raises where something does not hold."""
