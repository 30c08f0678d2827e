"""What becomes of a vendor's folder: findings or a package; and what is wrong with either."""

import contextlib
import io
import json
import shutil
import tempfile
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from unittest.mock import patch

from generator import pipeline, printing, render, terminal
from generator.cache import NO_CACHE
from generator.diagnostics import Collector, Diagnostic, Severity
from generator.models import engine
from generator.tree import Tree
from generator.vendor import Vendor

from .payloads import CANARY
from .places import Files, write

# Findings about ourselves: whatever a document says, it must not come to these.
_OURS = frozenset({"internal-error", "operation-missing", "unprintable-output"})
# For a reader of the source these cannot be told from nothing, or turn what is around them.
_INVISIBLE = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})
# Of those these are drawn: number signs and marks of Arabic and its like.
_DRAWN = frozenset(
    "\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u0890\u0891\u08e2\U000110bd\U000110cd"
)


@dataclass(frozen=True, slots=True)
class Outcome:
    """A tree, or None and what was found; `fault` says what is wrong with it, if anything."""

    tree: Tree | None
    found: tuple[Diagnostic, ...]
    fault: str = ""

    @property
    def errors(self) -> tuple[Diagnostic, ...]:
        """The findings because of which there is no package."""
        return tuple(one for one in self.found if one.severity is Severity.ERROR)


def outcome(files: Files, name: str, *, is_formatted: bool = False) -> Outcome:
    """Generate a folder of these files, as the vendor `name`.

    Modules stay as they are printed unless `is_formatted`; their layout has no part in what they mean.
    """
    folder = Path(tempfile.mkdtemp(prefix="hostile-")) / name
    collector = Collector()
    try:
        write(files, folder)
        with _quick(is_formatted):
            stages = pipeline.build(Vendor(name, folder, f"specs/{name}"), collector, NO_CACHE)
    finally:
        shutil.rmtree(folder.parent)
    made = Outcome(None if collector.has_errors else stages.tree, collector.in_order())
    return Outcome(made.tree, made.found, fault(made))


@contextlib.contextmanager
def _quick(is_formatted: bool) -> Iterator[None]:
    """The model generator, which sees no text, is asked once for each shape of schemas.

    The last look at the syntax is not taken: what it would refuse must not be there in the first place.
    """
    with contextlib.ExitStack() as stack:
        stack.enter_context(patch.object(engine, "run", _run_once))
        stack.enter_context(patch.object(printing, "check_syntax", lambda *_: None))
        stack.enter_context(patch.object(printing, "unchecked", lambda *_: {}))
        stack.enter_context(patch.object(pipeline, "provenance_of", lambda *_: {}))
        stack.enter_context(patch.object(render, "runtime_files", lambda: ()))
        if not is_formatted:
            stack.enter_context(patch.object(printing, "format_tree", lambda tree, _: tree))
        yield


_RUN = engine.run
_TEXTS: dict[str, str] = {}


def _run_once(schemas: Mapping[str, object]) -> str:
    key = json.dumps(schemas)
    if key not in _TEXTS:
        _TEXTS[key] = _RUN(schemas)
    return _TEXTS[key]


def fault(made: Outcome) -> str:
    """What is wrong with an outcome, looked at by itself; empty where nothing is."""
    for one in made.found:
        if one.code in _OURS:
            return f"{one.code}: {one.message}"
    if made.tree is None and not made.errors:
        return "there is no package, and no error that says why"
    if (printed := _printed(made.found)) and (sign := unprintable(printed)):
        return f"{sign} is printed"
    if Path(CANARY).exists():
        return "something was executed"
    return _wrong_files(made.tree) if made.tree is not None else ""


def _printed(found: tuple[Diagnostic, ...]) -> str:
    """What a user sees of findings."""
    if not found:
        return ""
    stream = io.StringIO()
    with contextlib.redirect_stderr(stream):
        terminal.show(found, notes=True)
    lines = stream.getvalue().splitlines()
    begun = [line for line in lines if not line.startswith("    ")]
    assert len(begun) == len(found), lines  # a finding is one line, and indented ones below it
    return stream.getvalue()


def _wrong_files(tree: Tree) -> str:
    for path, text in tree.items():
        if path.startswith("/") or ".." in path.split("/") or not path.isascii():
            return f"there is a file {path!r}"
        if "/_runtime/" in path:
            continue
        if path.endswith((".py", ".md", ".toml")) and (sign := unprintable(text)):
            return f"{path} holds {sign}"
        try:
            text.encode()
        except UnicodeEncodeError as error:
            return f"{path} cannot be written: {error}"
    return ""


def unprintable(text: str) -> str:
    """The first sign of a text that is no sign to see, and no line end; empty where there is none."""
    if text.isascii() and text.replace("\n", "").isprintable():
        return ""
    signs = (sign for sign in text if sign != "\n" and sign not in _DRAWN)
    found = next((sign for sign in signs if unicodedata.category(sign) in _INVISIBLE), None)
    return "" if found is None else f"U+{ord(found):04X}"
