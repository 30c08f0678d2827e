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
{_SERVED}"""
_BY_HAND = f"""{_BARE}{_SYNC}{_MODEL}
Case.model_validate_json(http.get("http://127.0.0.1:1/cases/1").content)
"""
_BY_HAND_ASYNC = f"""{_BARE}{_ASYNC}{_MODEL}
async def main():
    answer = await http.get("http://127.0.0.1:1/cases/1")
    Case.model_validate_json(answer.content)
asyncio.run(main())
"""


def tables(work: Path) -> Iterator[Table]:
    """The first answer of a new process, by a sync and by an async client."""

    def row(name: str, code: str, search: str = "", most: float | None = None) -> Row:
        environment = {"PYTHONPYCACHEPREFIX": str(work / "compiled"), "PYTHONPATH": search}
        command = [sys.executable, "-c", code + _COUNT]
        measured = process(command, environment=environment, counts_modules=True)
        return Row(name, measured, most)

    ours = list(packages())
    files = [work / f"{number}.json" for number in range(len(ours))]
    for one, file in zip(ours, files, strict=True):
        file.write_bytes(one.example(one.call))
    bare = row("import httpx2, pydantic", "import httpx2, pydantic")
    for kind, by_hand in (("", _BY_HAND), ("Async", _BY_HAND_ASYNC)):
        rows = [row("httpx2 and pydantic, by hand", by_hand), bare]
        rows += [
            row(f"{kind}{one.client}: {one.call}", _first(one, kind, file), str(one.search), 1.3)
            for one, file in zip(ours, files, strict=True)
        ]
        yield Table(f"From the start to the first answer{', async' if kind else ''}", rows)


def _first(one: Package, kind: str, file: Path) -> str:
    made = one.made("http_client=http", kind)
    call = f"{made}.{one.call}"
    if kind:
        call = f"async def main():\n    await {call}\nasyncio.run(main())"
    served = f"CONTENT = open({str(file)!r}, 'rb').read()\n{_SERVED}{_ASYNC if kind else _SYNC}"
    return f"{served}import {one.module}\n{call}\n"
