"""Memory of a process with a client of which all resources have been touched, and all models."""

import sys
from collections.abc import Iterator
from pathlib import Path

from ..clients.packages import packages
from ..frame import Row, Table, process

_TOUCH = """
from functools import cached_property
def touch(one):
    for name, value in vars(type(one)).items():
        if isinstance(value, cached_property) and not name.startswith("with_"):
            touch(getattr(one, name))
"""
_MODELS = "\nfrom {module} import models\nfor name in models.__all__: getattr(models, name)\n"
_COUNT = "\nimport sys; print(len(sys.modules))"


def tables(work: Path) -> Iterator[Table]:
    """Peaks of whole processes."""

    def row(name: str, code: str, search: str = "") -> Row:
        environment = {"PYTHONPYCACHEPREFIX": str(work / "compiled"), "PYTHONPATH": search}
        command = [sys.executable, "-c", code + _COUNT]
        return Row(name, process(command, environment=environment, counts_modules=True))

    rows = [row("httpx2, pydantic's models", "import httpx2; from pydantic import BaseModel")]
    for one in packages():
        code = f"import {one.module}\n{_TOUCH}\ntouch({one.made()})\n"
        rows.append(row(f"{one.client}, every resource", code, str(one.search)))
        code += _MODELS.format(module=one.module)
        rows.append(row(f"{one.client}, and every model", code, str(one.search)))
    yield Table("Memory of a client", rows, rounds=3)
