"""`clientsmith diff` of two versions of Persona's and of GitHub's document, beside generating one.

GitHub's versions are those that npm has in two versions of one package; where they cannot be had, the
table is left out, with a word on stderr. Persona has one published version, so the other one is made
here: the same edits in the same places, whatever else the document says.
"""

import re
import shutil
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from ..corpus.__main__ import ROOT
from ..corpus.documents import Unobtainable, obtain
from ..corpus.manifest import Entry, Source
from ..frame import Row, Table, process

_PERSONA = ROOT / "specs" / "persona"
_KEPT = ROOT / ".clientsmith-corpus"
_PACKAGE, _FILE = "@octokit/openapi", "generated/api.github.com.json"
_VERSIONS = {
    "22.0.0": "3e8065e9059605343c997b736154b12f7f2bb2b8f409b1a6b40b16b6728c2eaa",
    "23.0.2": "829b4bebb19a53133289f7b0bc819f4f1118115821db2ca9f25e9ee995a7da2a",
}
_DESCRIPTION = re.compile(r"^ +type: (?:string|integer)\n +description: (?=[A-Z])", re.M)
_ENUM = re.compile(r"^ +enum: \[(?:[^],\n]+, )+(?P<last>[^],\n]+)\]", re.M)
_EVERY = 10  # of the places that could be edited


def tables(work: Path) -> Iterator[Table]:
    """Two versions of each, with nothing kept, and when both were compared before."""
    shutil.copytree(_PERSONA, work / "base" / "persona")
    shutil.copytree(_PERSONA, work / "head" / "persona")
    edit(work / "head" / "persona")
    specs = ("--specs", str(work / "head"), "--generated", str(work / "generated"))
    command = ["generate", "persona", "--no-cache", *specs]
    sides = (str(work / "base"), str(work / "head"))
    yield Table("Persona, edited in some hundred places", _rows(command, sides, work), rounds=2)
    entries = [
        Entry(version, _FILE, "3.0", 0, 0, sha256, Source("npm", _PACKAGE, version, _FILE))
        for version, sha256 in _VERSIONS.items()
    ]
    try:
        base, head = obtain(entries, _KEPT / "documents", _KEPT / "none").values()
    except Unobtainable as error:
        print(f"GitHub's versions are left out: {error}", file=sys.stderr)
        return
    out = ("--out", str(work / "github"), "--waive-all", "--no-cache")
    command = ["generate", "--from", str(head), *out]
    title = f"GitHub, {' and '.join(_VERSIONS)} of {_PACKAGE}"
    yield Table(title, _rows(command, (str(base), str(head)), work), rounds=1, unit="s")


def edit(folder: Path) -> None:
    """Other descriptions, and values that enums lose, at every tenth place of a folder's documents."""
    for path in sorted(folder.glob("*.yaml")):
        if path.name in ("client.yaml", "evidence.yaml", "review.yaml"):
            continue
        text = path.read_text("utf-8")
        places = [(one.end(), one.end(), "Edited. ") for one in _DESCRIPTION.finditer(text)]
        places += [(*one.span("last"), '"edited"') for one in _ENUM.finditer(text)]
        for begin, end, new in sorted(places, reverse=True)[::_EVERY]:
            text = text[:begin] + new + text[end:]
        path.write_text(text, "utf-8")


def _rows(generate: list[str], sides: tuple[str, str], work: Path) -> list[Row]:
    def row(name: str, command: list[str], before: Callable[[], None] | None = None) -> Row:
        environment = {"PYTHONPATH": str(ROOT), "CLIENTSMITH_CACHE": str(work / "cache")}
        environment["PYTHONPYCACHEPREFIX"] = str(work / "compiled")
        program = [sys.executable, "-m", "generator", *command]
        return Row(name, process(program, cwd=work, environment=environment, before=before))

    diff = ["diff", *sides, "--format", "json", "--out", str(work / "review.json")]
    forget = partial(shutil.rmtree, work / "cache", ignore_errors=True)
    return [
        row("generate, one version, nothing kept", generate),
        row("diff, nothing kept", diff, forget),
        row("diff, the same again", diff),
        row("diff --wire-only", [*diff, "--wire-only"]),
    ]
