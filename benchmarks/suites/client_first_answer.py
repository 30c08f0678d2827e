"""From the start of a process to the first answer, which comes from memory and not from a network.

`import pydantic` alone loads nothing (its names are lazy), so what a client is compared with makes a
model of two fields, sends a request with httpx2, and reads the answer.
"""

import sys
from collections.abc import Iterator
from pathlib import Path

from ..clients.packages import Package, packages
from ..frame import Row, Table, process

_COUNT = "\nimport sys; print(len(sys.modules))"
_SERVED = """
import httpx2
def answer(request):
    return httpx2.Response(200, content=CONTENT, headers={"content-type": "application/json"})
"""
_SYNC = "http = httpx2.Client(transport=httpx2.MockTransport(answer))\n"
_ASYNC = "import asyncio\nhttp = httpx2.AsyncClient(transport=httpx2.MockTransport(answer))\n"
_MODEL = """
from pydantic import BaseModel
class Case(BaseModel):
    id: int | None = None
    name: str | None = None
"""
_BARE = f"""
CONTENT = b'{{"id": 1, "name": "First"}}'
{_SERVED}{_SYNC}{_MODEL}
Case.model_validate_json(http.get("http://127.0.0.1:1/cases/1").content)
"""


def tables(work: Path) -> Iterator[Table]:
    """The first answer of a new process."""

    def row(name: str, code: str, search: str = "", most: float | None = None) -> Row:
        environment = {"PYTHONPYCACHEPREFIX": str(work / "compiled"), "PYTHONPATH": search}
        command = [sys.executable, "-c", code + _COUNT]
        measured = process(command, environment=environment, counts_modules=True)
        return Row(name, measured, most)

    rows = [row("httpx2 and pydantic, by hand", _BARE)]
    rows.append(row("import httpx2, pydantic", "import httpx2, pydantic"))
    for number, one in enumerate(packages()):
        file = work / f"{number}.json"
        file.write_bytes(one.example(one.call))
        for kind in ("", "Async"):
            code = _first(one, kind, file)
            rows.append(row(f"{kind}{one.client}: {one.call}", code, str(one.search), 1.3))
    yield Table("From the start to the first answer", rows)


def _first(one: Package, kind: str, file: Path) -> str:
    made = one.made("http_client=http", kind)
    call = f"{made}.{one.call}"
    if kind:
        call = f"async def main():\n    await {call}\nasyncio.run(main())"
    served = f"CONTENT = open({str(file)!r}, 'rb').read()\n{_SERVED}{_ASYNC if kind else _SYNC}"
    return f"{served}import {one.module}\n{call}\n"
