"""What mypy says of callers' old code beside a new package, for many packages in one process."""

import os
import re
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from tests.review.callers.old_code import FOLDERS, OldCode, old_code

Tree = Mapping[str, str]

_RUNTIME = "runtime_of_all"
_IMPORT_OF_RUNTIME = re.compile(r"^(\s*from )\.{1,2}_runtime\b", re.MULTILINE)
_ERROR = re.compile(r"^(?P<file>[^:\n]+)\.py:(?P<line>\d+): error: (?P<text>.*)$", re.MULTILINE)
_GONE = re.compile(
    r'Module "?\w+?(?P<one>\.models|\.inputs)?"? has no attribute "(?P<name>\w+)"'
    r'|Name "(?P<two>package|models|inputs)\.(?P<other>\w+)" is not defined'
)


@dataclass(slots=True)
class Verdict:
    """The symbols whose old use is refused.

    `gone` are names that cannot be imported any more, `beside` what was used in the same line as one
    of these: mypy then does not look at it. `elsewhere` are errors that no use of the old package
    makes: in the new one itself.
    """

    refused: set[str] = field(default_factory=set)
    gone: set[str] = field(default_factory=set)
    beside: set[str] = field(default_factory=set)
    elsewhere: list[str] = field(default_factory=list)


def judged(pairs: Mapping[str, tuple[Tree, Tree]], folder: Path) -> dict[str, Verdict]:
    """The verdict on each pair of an old and a new package, by its name."""
    codes: dict[str, OldCode] = {}
    for name, (old, new) in pairs.items():
        codes[name] = old_code(old, f"new_{name}", _RUNTIME)
        # What a new package no longer needs of the run time goes with the methods that needed it.
        runtime = {path: text for path, text in old.items() if "/_runtime/" in path}
        for path, text in {**runtime, **new}.items():
            parts = path.split("/", 2)
            if parts[0] == "src" and path.endswith(".py"):
                if parts[2].startswith("_runtime/"):
                    _write(folder / _RUNTIME / parts[2].removeprefix("_runtime/"), text)
                else:
                    own = _IMPORT_OF_RUNTIME.sub(rf"\1{_RUNTIME}", text)
                    _write(folder / f"new_{name}" / parts[2], own)
        _write(folder / f"use_{name}.py", codes[name].text)
    found = {name: Verdict() for name in pairs}
    for error in _ERROR.finditer(_mypy(folder, [f"use_{name}" for name in pairs])):
        kind, _, name = error["file"].split("/")[0].partition("_")
        symbols = codes[name].symbols if kind == "use" else {}
        _take(found[name], symbols, error)
    return found


def _take(verdict: Verdict, symbols: Mapping[int, str], error: re.Match[str]) -> None:
    symbol, gone = symbols.get(int(error["line"]), ""), _GONE.search(error["text"])
    if gone is not None and gone["name"] in FOLDERS and not symbol:
        # With the last input goes the module of inputs, and of what was in it mypy says no more.
        inside = f"{gone['name']}."
        verdict.gone |= {one for one in symbols.values() if one.startswith(inside)}
        return
    if not symbol:
        verdict.elsewhere.append(error[0])
        return
    if symbol == "webhooks":  # the module is gone, and mypy looks at nothing that was in it
        verdict.gone |= {one for one in symbols.values() if one.startswith("webhooks.")}
    if gone is None:
        verdict.refused.add(symbol)
        return
    home = (gone["one"] or gone["two"] or "").strip(".").removeprefix("package")
    name = gone["name"] or gone["other"]
    verdict.gone.add(f"{home}.{name}" if home else name)
    verdict.beside.add(symbol)


def _mypy(folder: Path, modules: list[str]) -> str:
    flags = ["--strict", "--no-error-summary", "--no-pretty", "--config-file="]
    flags += ["--no-color-output", "--hide-error-context", "--cache-dir", os.devnull]
    files = [argument for module in modules for argument in ("--module", module)]
    done = subprocess.run(
        [sys.executable, "-m", "mypy", *flags, *files],
        capture_output=True,
        text=True,
        cwd=folder,
        env={**os.environ, "MYPYPATH": str(folder)},
    )
    assert done.returncode in (0, 1) and not done.stderr, done.stdout + done.stderr
    return done.stdout


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
