"""Importing packages and making their clients, in new processes, beside what they stand on."""

import sys
from collections.abc import Iterator
from pathlib import Path

from ..clients.packages import Package, packages
from ..clients.peers import peers
from ..frame import Row, Table, process

_COUNT = "\nimport sys; print(len(sys.modules))"


def tables(work: Path) -> Iterator[Table]:
    """Ours alone, and a client that is ready to call beside those of others."""

    def row(name: str, code: str, search: Path | None = None, python: str = sys.executable) -> Row:
        environment = {"PYTHONPYCACHEPREFIX": str(work / "compiled"), "PYTHONPATH": ""}
        environment["PYTHONPATH"] = "" if search is None else str(search)
        command = [python, "-c", code + _COUNT]
        return Row(name, process(command, environment=environment, counts_modules=True))

    bare = row("Python alone", "")
    both = row("import httpx2, pydantic", "import httpx2, pydantic")
    ours = list(packages())
    imports = [row(f"import {one.module}", f"import {one.module}", one.search) for one in ours]
    yield Table("Importing a package", [bare, *imports, both], rounds=11)
    made = [row(one.made(), f"import {one.module}; {one.made()}", one.search) for one in ours]
    fakes = [row(f"Fake{one.client}()", _fake(one), one.search) for one in ours]
    others = [row(one.name, one.made, one.search, str(one.python)) for one in peers()]
    yield Table("A client that is ready to call", [both, *made, *fakes, *others], rounds=7)


def _fake(one: Package) -> str:
    return f"from {one.module}.testing import Fake{one.client} as Fake; Fake()"
