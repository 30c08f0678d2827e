"""The indexes of a project: `[tool.clientsmith.indexes.<name>]` in its pyproject.toml."""

import re
import tomllib
from dataclasses import field

from ..diagnostics import Collector, Location
from ..document import join
from ..fields import Fields
from ..records import record
from ..suggestions import did_you_mean
from .index import Index, UnusableIndex, index

FILE = "pyproject.toml"
_HEADER = re.compile(r"\s*\[\[?([^\]]+)\]\]?\s*(#.*)?")
_KEY = re.compile(r"\s*([^=#]+?)\s*=")


@record(frozen=True, slots=True)
class Indexes:
    """The indexes by name, and the name of the one that is meant where none is named."""

    by_name: dict[str, Index] = field(default_factory=dict)
    default: str | None = None

    def named(self, name: str | None) -> Index:
        """The index of a name, or the default one; raises UnusableIndex, saying what there is."""
        wanted = name if name is not None else self.default
        if wanted is None:
            raise UnusableIndex(
                "no index is named: --index NAME, --index-url URL, or in pyproject.toml"
                " [tool.clientsmith.indexes.NAME] with url and default = true"
            )
        if wanted not in self.by_name:
            hint = did_you_mean(wanted, self.by_name)
            raise UnusableIndex(f"no index is called {wanted!r} in {FILE}. {hint}".strip())
        return self.by_name[wanted]


def read(text: str, file: str, collector: Collector) -> Indexes:
    """Takes the text of a pyproject.toml (empty for none) and its path as printed.

    Returns its indexes; what is wrong is reported, and such an index is left out.
    """
    try:
        content = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        collector.error("not-toml", f"the file is not TOML: {error}", at=Location(file))
        return Indexes()
    lines = _lines(text)
    root = Fields(content, "", lambda pointer: Location(file, _line(lines, pointer)), collector)
    ours = root.mapping("tool").mapping("clientsmith")
    ours.only("indexes")
    found: dict[str, Index] = {}
    defaults: list[str] = []
    for name, entry in ours.mapping("indexes").mappings():
        made = _index(name, entry)
        if made is not None:
            found[name] = made
        if entry.flag("default"):
            defaults.append(name)
    for name in defaults[1:]:
        message = f"{name!r} is a second default, besides {defaults[0]!r}"
        ours.mapping("indexes").mapping(name).error(
            "default", "two-defaults", message, "one index can be meant where none is named"
        )
    usual = defaults[0] if defaults else next(iter(found)) if len(found) == 1 else None
    return Indexes(found, usual)


def _index(name: str, entry: Fields) -> Index | None:
    entry.only("url", "publish-url", "default")
    if not entry.need("url"):
        return None
    url, publish_url = entry.text("url"), entry.text("publish-url")
    if url is None:
        return None
    try:
        return index(name, url, publish_url)
    except UnusableIndex as error:
        entry.error("url", "unusable-index", str(error))
        return None


def _lines(text: str) -> dict[str, int]:
    """The line of each table and key, by JSON Pointer; what spans lines may hide some."""
    found: dict[str, int] = {}
    table = ""
    for number, line in enumerate(text.splitlines(), 1):
        if header := _HEADER.fullmatch(line):
            table = _pointer("", header[1])
            found.setdefault(table, number)
        elif key := _KEY.match(line):
            found.setdefault(_pointer(table, key[1]), number)
    return found


def _pointer(table: str, key: str) -> str:
    try:
        content = tomllib.loads(f"{key} = 0")
    except tomllib.TOMLDecodeError:
        return table
    while isinstance(content, dict):
        name, content = next(iter(content.items()))
        table = join(table, name)
    return table


def _line(lines: dict[str, int], pointer: str) -> int:
    while pointer and pointer not in lines:
        pointer = pointer.rpartition("/")[0]
    return lines.get(pointer, 1)
