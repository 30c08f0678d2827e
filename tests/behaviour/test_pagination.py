"""Every way of paging, walked to its end."""

import asyncio
import json
from collections.abc import Callable
from types import ModuleType
from typing import Any
from urllib.parse import parse_qs

import pytest

from tests.support.clients import Mode
from tests.support.packages import Packages
from tests.support.server import RecordingServer, Reply, Request, json_reply, status_reply

LIST = "{'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/%s'}}}}}"
SPEC = f"""\
openapi: 3.1.0
info: {{title: Acme, version: '1'}}
servers: [{{url: 'https://api.acme.example'}}]
paths:
  /cursor:
    get:
      parameters:
        - {{name: after, in: query, schema: {{type: string}}}}
        - {{name: limit, in: query, schema: {{type: integer}}}}
      responses: {LIST % 'Envelope'}
  /deep:
    get:
      parameters:
        - name: page
          in: query
          style: deepObject
          schema: {{type: object, properties: {{after: {{type: string}}, size: {{type: integer}}}}}}
      responses: {LIST % 'Envelope'}
  /number:
    get:
      parameters: [{{name: page, in: query, schema: {{type: integer}}}}]
      responses: {LIST % 'Envelope'}
  /next-number:
    get:
      parameters: [{{name: page, in: query, schema: {{type: integer}}}}]
      responses: {LIST % 'Envelope'}
  /offset:
    get:
      parameters:
        - {{name: offset, in: query, schema: {{type: integer}}}}
        - {{name: limit, in: query, schema: {{type: integer}}}}
      responses: {LIST % 'Envelope'}
  /link:
    get: {{responses: {LIST % 'Envelope'}}}
  /header:
    get: {{responses: {LIST % 'Items'}}}
components:
  schemas:
    Item: {{type: object, properties: {{n: {{type: integer}}}}}}
    Items: {{type: array, items: {{$ref: '#/components/schemas/Item'}}}}
    Envelope:
      type: object
      properties:
        items: {{$ref: '#/components/schemas/Items'}}
        next: {{type: [string, 'null']}}
        next_page: {{type: [integer, 'null']}}
        more: {{type: boolean}}
        total_pages: {{type: integer}}
"""
CLIENT = """\
operations:
  GET /cursor: cursor.list
  GET /deep: deep.list
  GET /number: number.list
  GET /next-number: next_number.list
  GET /offset: offset.list
  GET /link: link.list
  GET /header: header.list
pagination:
  GET /cursor: {style: cursor, argument: after, next: /next, more: /more, items: /items}
  GET /deep: {style: cursor, argument: 'page[after]', next: /next, items: /items}
  GET /number: {style: page_number, argument: page, items: /items, last: /total_pages}
  GET /next-number: {style: page_number, argument: page, items: /items, next: /next_page}
  GET /offset: {style: offset, argument: offset, items: /items, size: limit}
  GET /link: {style: link, next: /next, items: /items}
  GET /header: {style: link_header, items: ''}
"""
NUMBERS = [1, 2, 3, 4, 5]
PAGES = [[1, 2], [3, 4], [5]]


@pytest.fixture(scope="session")
def acme(packages: Packages) -> ModuleType:
    return packages.inline(SPEC, CLIENT)


def items(numbers: list[int]) -> list[dict[str, int]]:
    return [{"n": number} for number in numbers]


def asked(request: Request, name: str) -> str | None:
    found = parse_qs(request.query).get(name)
    return found[0] if found else None


def by_cursor(name: str, has_more: bool) -> Callable[[Request], Reply]:
    def answer(request: Request) -> Reply:
        place = int((asked(request, name) or "c0")[1:])
        is_last = place == len(PAGES) - 1
        body: dict[str, Any] = {"items": items(PAGES[place])}
        body["next"] = None if is_last and not has_more else f"c{place + 1}"
        return json_reply(body | ({"more": not is_last} if has_more else {}))

    return answer


def by_number(request: Request) -> Reply:
    place = int(asked(request, "page") or 1)
    body = {"items": items(PAGES[place - 1]), "total_pages": len(PAGES)}
    return json_reply(body | {"next_page": place + 1 if place < len(PAGES) else None})


def by_offset(request: Request) -> Reply:
    start = int(asked(request, "offset") or 0)
    return json_reply({"items": items(NUMBERS[start : start + 2])})


def by_link(request: Request) -> Reply:
    place = int(asked(request, "at") or 0)
    following = f"/link?at={place + 1}&keep=a%20b" if place < len(PAGES) - 1 else None
    return json_reply({"items": items(PAGES[place]), "next": following})


def by_header(request: Request) -> Reply:
    place = int(asked(request, "at") or 0)
    links = '</header?at=0>; rel="first"'
    if place < len(PAGES) - 1:
        links += f', <?at={place + 1}>; title="a, b"; rel="next last"'
    return json_reply(items(PAGES[place]), Link=links)


WALKS: list[tuple[str, Callable[[Request], Reply], dict[str, Any], list[str]]] = [
    ("cursor", by_cursor("after", True), {}, ["", "after=c1", "after=c2"]),
    ("cursor", by_cursor("after", True), {"limit": 2}, ["limit=2", "limit=2&after=c1"]),
    ("deep", by_cursor("page[after]", False), {}, ["", "page%5Bafter%5D=c1"]),
    ("deep", by_cursor("page[after]", False), {"page": {"size": 2}}, ["page%5Bsize%5D=2"]),
    ("number", by_number, {}, ["", "page=2", "page=3"]),
    ("next_number", by_number, {}, ["", "page=2", "page=3"]),
    ("offset", by_offset, {"limit": 2}, ["limit=2", "limit=2&offset=2", "limit=2&offset=4"]),
    ("offset", by_offset, {}, ["", "offset=2", "offset=4", "offset=5"]),
    ("link", by_link, {}, ["", "at=1&keep=a%20b", "at=2&keep=a%20b"]),
    ("header", by_header, {}, ["", "at=1", "at=2"]),
]
every_walk = pytest.mark.parametrize(
    ("resource", "answer", "given", "queries"),
    WALKS,
    ids=[f"{name}{''.join(f'-{key}' for key in given)}" for name, _, given, _ in WALKS],
)


@every_walk
def test_the_items_of_all_pages(
    acme: ModuleType,
    server: RecordingServer,
    mode: Mode,
    resource: str,
    answer: Callable[[Request], Reply],
    given: dict[str, Any],
    queries: list[str],
) -> None:
    server.always = answer
    found = mode.call(
        acme, "Acme", lambda c: getattr(c, resource).list(**given), base_url=server.origin
    )
    assert [item.n for item in found] == NUMBERS
    assert len({type(item) for item in found}) == 1 and type(found[0]).__name__ == "Item"
    sent = [sorted(request.query.split("&")) for request in server.requests]
    assert sent[: len(queries)] == [sorted(query.split("&")) for query in queries]
    assert len(sent) == (4 if queries[-1] == "offset=5" else 3)
    for part in given.get("page", {}):
        assert all(f"page%5B{part}%5D" in request.query for request in server.requests)


@every_walk
def test_the_pages_themselves(
    acme: ModuleType,
    server: RecordingServer,
    mode: Mode,
    resource: str,
    answer: Callable[[Request], Reply],
    given: dict[str, Any],
    queries: list[str],
) -> None:
    server.always = answer
    found = mode.call(
        acme, "Acme", lambda c: getattr(c, resource).list(**given).pages(), base_url=server.origin
    )
    numbers = [
        [item.n for item in (page if isinstance(page, list) else page.items)] for page in found
    ]
    assert [part for part in numbers if part] == PAGES


def test_a_page_is_fetched_when_its_first_item_is_needed(
    acme: ModuleType, server: RecordingServer
) -> None:
    server.always = by_cursor("after", True)
    with acme.Acme(base_url=server.origin) as client:
        pages = client.cursor.list()
        assert server.requests == []
        walk = iter(pages)
        assert [next(walk).n, next(walk).n] == [1, 2]
        assert len(server.requests) == 1
        assert next(walk).n == 3
        assert len(server.requests) == 2
        assert next(iter(pages)).n == 1  # a new pass starts at the first page


def test_async_pages_are_lazy_too(acme: ModuleType, server: RecordingServer) -> None:
    server.always = by_cursor("after", True)

    async def first() -> int:
        async with acme.AsyncAcme(base_url=server.origin) as client:
            async for item in client.cursor.list():
                return int(item.n)
        return 0

    assert asyncio.run(first()) == 1
    assert len(server.requests) == 1


def test_a_walk_starts_where_the_caller_says(
    acme: ModuleType, server: RecordingServer, mode: Mode
) -> None:
    server.always = by_number
    found = mode.call(acme, "Acme", lambda c: c.number.list(page=2), base_url=server.origin)
    assert [item.n for item in found] == [3, 4, 5]


def test_a_cursor_that_comes_back_ends_the_walk_with_an_error(
    acme: ModuleType, server: RecordingServer, mode: Mode
) -> None:
    server.always = json_reply({"items": items([1]), "next": "same", "more": True})
    with pytest.raises(acme.PaginationError):
        mode.call(acme, "Acme", lambda c: c.cursor.list(), base_url=server.origin)
    assert len(server.requests) == 2


@pytest.mark.parametrize(
    "link", ["https://elsewhere.example/link?at=1", "//elsewhere.example/", "http://127.0.0.1:1/"]
)
def test_a_link_to_another_origin_is_not_followed(
    acme: ModuleType, server: RecordingServer, mode: Mode, link: str
) -> None:
    server.always = json_reply({"items": items([1]), "next": link})
    with pytest.raises(acme.PaginationError):
        mode.call(acme, "Acme", lambda c: c.link.list(), base_url=server.origin)
    assert len(server.requests) == 1


def test_a_page_without_items_is_the_last_one(
    acme: ModuleType, server: RecordingServer, mode: Mode
) -> None:
    server.always = json_reply({})
    for name in ("cursor", "deep", "number", "next_number", "offset", "link"):
        act = lambda c, name=name: getattr(c, name).list()  # noqa: E731
        assert mode.call(acme, "Acme", act, base_url=server.origin) == []
    assert len(server.requests) == 6


def test_an_error_in_the_middle_of_a_walk(
    acme: ModuleType, server: RecordingServer, mode: Mode
) -> None:
    server.will(by_number, status_reply(404))
    with pytest.raises(acme.NotFoundError):
        mode.call(acme, "Acme", lambda c: c.number.list(), base_url=server.origin)


def test_the_raw_answer_of_a_list_is_its_first_page(
    acme: ModuleType, server: RecordingServer, mode: Mode
) -> None:
    server.always = by_number
    raw = mode.call(
        acme, "Acme", lambda c: c.number.with_raw_response.list(page=1), base_url=server.origin
    )
    assert raw.status_code == 200 and len(server.requests) == 1
    assert json.loads(raw.content)["total_pages"] == 3
    assert [item.n for item in raw.parse().items] == [1, 2]
