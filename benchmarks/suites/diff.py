"""`clientsmith diff` of two versions of Persona's and of GitHub's document, beside generating one.

GitHub's versions are those that npm has in two versions of one package; where they cannot be had, the
table is left out, with a word on stderr. Persona has one published version, so the other one is made
here: the same edits in the same places, whatever else the document says. Whoever takes longer than
five minutes is stopped, and the row says so.
"""

import compileall
import json
import re
import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from ..corpus.__main__ import ROOT
from ..corpus.documents import Unobtainable, obtain
from ..corpus.manifest import Entry, Source
from ..frame import Row, Table, attempt

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
_LIMIT = 300  # seconds of wall time
_GENERATED = re.compile(r'"generated": (\d+)')


def tables(work: Path) -> Iterator[Table]:
    """Two versions of each, with nothing kept, and when both were compared before."""
    compileall.compile_dir(ROOT / "generator", quiet=1)  # as an installation has done
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
    yield Table(
        title, _rows(command, (str(base), str(head)), work), rounds=1, unit="s", warms_up=False
    )


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
    """Rows in an order that counts: the second comparison finds what the first has kept."""
    review, cache = work / "review.json", work / "cache"

    def row(
        name: str, command: list[str], said: Callable[[str], str], *, forgets: bool = False
    ) -> Row:
        def prepare() -> None:
            review.unlink(missing_ok=True)
            if forgets:
                shutil.rmtree(cache, ignore_errors=True)

        environment = {"PYTHONPATH": str(ROOT), "CLIENTSMITH_CACHE": str(cache)}
        program = [sys.executable, "-m", "generator", *command]
        measured = attempt(
            program, limit=_LIMIT, said=said, cwd=work, environment=environment, before=prepare
        )
        return Row(name, measured)

    def changes(printed: str) -> str:
        if not review.exists():
            raise LookupError(printed.strip()[-200:])
        return f"{len(json.loads(review.read_text('utf-8'))['changes']):,} changes"

    diff = ["diff", *sides, "--format", "json", "--out", str(review)]
    return [
        row("generate, one version, nothing kept", [*generate, "--format", "json"], _operations),
        row("diff, nothing kept", diff, changes, forgets=True),
        row("diff, the same again", diff, changes),
        row("diff --wire-only", [*diff, "--wire-only"], changes),
    ]


def _operations(printed: str) -> str:
    found = _GENERATED.search(printed)
    if found is None:
        raise LookupError(printed.strip()[-200:])
    return f"{int(found[1]):,} operations"
