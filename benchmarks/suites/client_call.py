"""One small call over a kept connection, beside httpx2 by hand; sync and async.

By hand means what a caller would write who wants the same model: the request with its credential,
the check of the status, and `model_validate_json`.
"""

import sys
from collections.abc import Awaitable, Callable, Iterator
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import Any

import httpx2

from ..clients.packages import Package, packages
from ..clients.served import async_sample, sample, served
from ..frame import Row, Sample, Table

_CALLS = 100
_HEADERS = {"Authorization": "Bearer K"}


def tables(work: Path) -> Iterator[Table]:
    """A table for the sync client, one for the async client."""
    one = next(package for package in packages() if package.client == "Tines")
    sys.path.insert(0, str(one.search))
    module: Any = import_module(one.module)
    import_module(f"{one.module}.models")  # an attribute of the module from now on
    file = work / "case.json"
    file.write_bytes(one.example(one.call))
    with served(file) as address:
        yield Table("One small call", _sync(one, module, address), rounds=33, unit="us")
        yield Table("One small call, async", _async(one, module, address), rounds=33, unit="us")


def _sync(one: Package, module: Any, address: str) -> list[Row]:
    http, client = httpx2.Client(), getattr(module, one.client)(api_key="K", base_url=address)
    url, case = f"{address}/api/v2/cases/1", module.models.Case

    def got() -> bytes:
        return http.get(url, headers=_HEADERS).raise_for_status().content

    return _rows(
        partial(sample, lambda: case.model_validate_json(got()), _CALLS),
        partial(sample, got, _CALLS),
        partial(sample, lambda: client.cases.get(1), _CALLS),
    )


def _async(one: Package, module: Any, address: str) -> list[Row]:
    url, case = f"{address}/api/v2/cases/1", module.models.Case

    def by_hand(read: Callable[[bytes], object]) -> Callable[[], Awaitable[object]]:
        http = httpx2.AsyncClient()

        async def got() -> object:
            return read((await http.get(url, headers=_HEADERS)).raise_for_status().content)

        return got

    def ours() -> Callable[[], Awaitable[object]]:
        client = getattr(module, f"Async{one.client}")(api_key="K", base_url=address)
        return partial(client.cases.get, 1)

    return _rows(
        partial(async_sample, partial(by_hand, case.model_validate_json), _CALLS),
        partial(async_sample, partial(by_hand, len), _CALLS),
        partial(async_sample, ours, _CALLS),
    )


def _rows(
    by_hand: Callable[[], Sample], raw: Callable[[], Sample], ours: Callable[[], Sample]
) -> list[Row]:
    return [
        Row("httpx2: get, and model_validate_json", by_hand),
        Row("httpx2: get", raw),
        Row("cases.get", ours, 1.1),
    ]
