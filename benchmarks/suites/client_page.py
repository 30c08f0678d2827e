"""A page of 100 cases: pydantic by hand, our decoding, and a whole call, by vendor."""

import json
import sys
from collections.abc import Callable, Iterator
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import Any

import httpx2

from ..clients.packages import Package, packages
from ..clients.served import sample
from ..frame import Row, Table

_TIMES = 20


def tables(work: Path) -> Iterator[Table]:
    """A table for each vendor that lists cases."""
    for one in packages():
        if one.client in ("Tines", "Persona", "Zenoo"):
            yield Table(f"A page of 100 cases: {one.client}", _rows(one), rounds=11)


def _rows(one: Package) -> list[Row]:
    sys.path.insert(0, str(one.search))
    module: Any = import_module(one.module)
    decode: Any = import_module(f"{one.module}._runtime.decode").decode
    page, content = import_module(f"{one.module}.models").CaseList, _page(one, misfits=0)
    bad = _page(one, misfits=50)

    def answer(request: httpx2.Request) -> httpx2.Response:
        return httpx2.Response(200, content=content, headers={"content-type": "application/json"})

    transport = httpx2.MockTransport(answer)
    http = httpx2.Client(transport=transport)
    client = getattr(module, one.client)(
        api_key="K", base_url="http://127.0.0.1:1", http_client=httpx2.Client(transport=transport)
    )
    validate = page.model_validate_json

    def by_hand() -> object:
        return validate(http.get("http://127.0.0.1:1/cases").content)

    ways: dict[str, tuple[Callable[[], object], float | None]] = {
        "model_validate_json": (lambda: validate(content), None),
        "decode": (lambda: decode(content, page, want_findings=False), 1.15),
        "decode, with findings": (lambda: decode(content, page), None),
        "decode, 50 misfits": (lambda: decode(bad, page), None),
        "httpx2 and model_validate_json": (by_hand, None),
        "cases.list, first page": (lambda: next(client.cases.list().pages()), None),
    }
    return [Row(name, partial(sample, way, _TIMES), most) for name, (way, most) in ways.items()]


def _page(one: Package, misfits: int) -> bytes:
    """The example of a page with 100 items, of which some do not fit in one place."""
    page = json.loads(one.example("cases.list()"))
    (items,) = (value for value in page.values() if isinstance(value, list) and value)
    name = next(name for name, value in items[0].items() if isinstance(value, str))
    items[:] = [items[0]] * (100 - misfits) + [{**items[0], name: []}] * misfits
    return json.dumps(page).encode()
